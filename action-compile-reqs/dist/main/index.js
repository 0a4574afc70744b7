import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 3044:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;
var fs = __nccwpck_require__(9896);
var Transform = (__nccwpck_require__(2203).Transform);
var PassThrough = (__nccwpck_require__(2203).PassThrough);
var zlib = __nccwpck_require__(3106);
var util = __nccwpck_require__(9023);
var EventEmitter = (__nccwpck_require__(4434).EventEmitter);
var errorMonitor = (__nccwpck_require__(4434).errorMonitor);
var crc32 = __nccwpck_require__(4928);

exports.u = ZipFile;
__webpack_unused_export__ = dateToDosDateTime;

util.inherits(ZipFile, EventEmitter);
function ZipFile() {
  this.outputStream = new PassThrough();
  this.entries = [];
  this.outputStreamCursor = 0;
  this.ended = false; // .end() sets this
  this.allDone = false; // set when we've written the last bytes
  this.forceZip64Eocd = false; // configurable in .end()
  this.errored = false;
  this.on(errorMonitor, function() {
    this.errored = true;
  });
}

ZipFile.prototype.addFile = function(realPath, metadataPath, options) {
  var self = this;
  metadataPath = validateMetadataPath(metadataPath, false);
  if (options == null) options = {};

  if (shouldIgnoreAdding(self)) return;
  var entry = new Entry(metadataPath, false, options);
  self.entries.push(entry);
  fs.stat(realPath, function(err, stats) {
    if (err) return self.emit("error", err);
    if (!stats.isFile()) return self.emit("error", new Error("not a file: " + realPath));
    entry.uncompressedSize = stats.size;
    if (options.mtime == null) entry.setLastModDate(stats.mtime);
    if (options.mode == null) entry.setFileAttributesMode(stats.mode);
    entry.setFileDataPumpFunction(function() {
      var readStream = fs.createReadStream(realPath);
      entry.state = Entry.FILE_DATA_IN_PROGRESS;
      readStream.on("error", function(err) {
        self.emit("error", err);
      });
      pumpFileDataReadStream(self, entry, readStream);
    });
    pumpEntries(self);
  });
};

ZipFile.prototype.addReadStream = function(readStream, metadataPath, options) {
  this.addReadStreamLazy(metadataPath, options, function(cb) {
    cb(null, readStream);
  });
};

ZipFile.prototype.addReadStreamLazy = function(metadataPath, options, getReadStreamFunction) {
  var self = this;
  if (typeof options === "function") {
    getReadStreamFunction = options;
    options = null;
  }
  if (options == null) options = {};
  metadataPath = validateMetadataPath(metadataPath, false);

  if (shouldIgnoreAdding(self)) return;
  var entry = new Entry(metadataPath, false, options);
  self.entries.push(entry);
  entry.setFileDataPumpFunction(function() {
    entry.state = Entry.FILE_DATA_IN_PROGRESS;
    getReadStreamFunction(function(err, readStream) {
      if (err) return self.emit("error", err);
      pumpFileDataReadStream(self, entry, readStream);
    });
  });
  pumpEntries(self);
};

ZipFile.prototype.addBuffer = function(buffer, metadataPath, options) {
  var self = this;
  metadataPath = validateMetadataPath(metadataPath, false);
  if (buffer.length > 0x3fffffff) throw new Error("buffer too large: " + buffer.length + " > " + 0x3fffffff);
  if (options == null) options = {};
  if (options.size != null) throw new Error("options.size not allowed");

  if (shouldIgnoreAdding(self)) return;
  var entry = new Entry(metadataPath, false, options);
  entry.uncompressedSize = buffer.length;
  entry.crc32 = crc32.unsigned(buffer);
  entry.crcAndFileSizeKnown = true;
  self.entries.push(entry);
  if (entry.compressionLevel === 0) {
    setCompressedBuffer(buffer);
  } else {
    zlib.deflateRaw(buffer, {level:entry.compressionLevel}, function(err, compressedBuffer) {
      setCompressedBuffer(compressedBuffer);
    });
  }
  function setCompressedBuffer(compressedBuffer) {
    entry.compressedSize = compressedBuffer.length;
    entry.setFileDataPumpFunction(function() {
      writeToOutputStream(self, compressedBuffer);
      writeToOutputStream(self, entry.getDataDescriptor());
      entry.state = Entry.FILE_DATA_DONE;

      // don't call pumpEntries() recursively.
      // (also, don't call process.nextTick recursively.)
      setImmediate(function() {
        pumpEntries(self);
      });
    });
    pumpEntries(self);
  }
};

ZipFile.prototype.addEmptyDirectory = function(metadataPath, options) {
  var self = this;
  metadataPath = validateMetadataPath(metadataPath, true);
  if (options == null) options = {};
  if (options.size != null) throw new Error("options.size not allowed");
  if (options.compress != null) throw new Error("options.compress not allowed");
  if (options.compressionLevel != null) throw new Error("options.compressionLevel not allowed");

  if (shouldIgnoreAdding(self)) return;
  var entry = new Entry(metadataPath, true, options);
  self.entries.push(entry);
  entry.setFileDataPumpFunction(function() {
    writeToOutputStream(self, entry.getDataDescriptor());
    entry.state = Entry.FILE_DATA_DONE;
    pumpEntries(self);
  });
  pumpEntries(self);
};

var eocdrSignatureBuffer = bufferFrom([0x50, 0x4b, 0x05, 0x06]);

ZipFile.prototype.end = function(options, calculatedTotalSizeCallback) {
  if (typeof options === "function") {
    calculatedTotalSizeCallback = options;
    options = null;
  }
  if (options == null) options = {};
  if (this.ended) return;
  this.ended = true;
  if (this.errored) return;
  this.calculatedTotalSizeCallback = calculatedTotalSizeCallback;
  this.forceZip64Eocd = !!options.forceZip64Format;
  if (options.comment) {
    if (typeof options.comment === "string") {
      this.comment = encodeCp437(options.comment);
    } else {
      // It should be a Buffer
      this.comment = options.comment;
    }
    if (this.comment.length > 0xffff) throw new Error("comment is too large");
    // gotta check for this, because the zipfile format is actually ambiguous.
    if (bufferIncludes(this.comment, eocdrSignatureBuffer)) throw new Error("comment contains end of central directory record signature");
  } else {
    // no comment.
    this.comment = EMPTY_BUFFER;
  }
  pumpEntries(this);
};

function writeToOutputStream(self, buffer) {
  self.outputStream.write(buffer);
  self.outputStreamCursor += buffer.length;
}

function pumpFileDataReadStream(self, entry, readStream) {
  var crc32Watcher = new Crc32Watcher();
  var uncompressedSizeCounter = new ByteCounter();
  var compressor = entry.compressionLevel !== 0 ? new zlib.DeflateRaw({level:entry.compressionLevel}) : new PassThrough();
  var compressedSizeCounter = new ByteCounter();
  readStream.pipe(crc32Watcher)
            .pipe(uncompressedSizeCounter)
            .pipe(compressor)
            .pipe(compressedSizeCounter)
            .pipe(self.outputStream, {end: false});
  compressedSizeCounter.on("end", function() {
    entry.crc32 = crc32Watcher.crc32;
    if (entry.uncompressedSize == null) {
      entry.uncompressedSize = uncompressedSizeCounter.byteCount;
    } else {
      if (entry.uncompressedSize !== uncompressedSizeCounter.byteCount) return self.emit("error", new Error("file data stream has unexpected number of bytes"));
    }
    entry.compressedSize = compressedSizeCounter.byteCount;
    self.outputStreamCursor += entry.compressedSize;
    writeToOutputStream(self, entry.getDataDescriptor());
    entry.state = Entry.FILE_DATA_DONE;
    pumpEntries(self);
  });
}

function determineCompressionLevel(options) {
  if (options.compress != null && options.compressionLevel != null) {
    if (!!options.compress !== !!options.compressionLevel) throw new Error("conflicting settings for compress and compressionLevel");
  }
  if (options.compressionLevel != null) return options.compressionLevel;
  if (options.compress === false) return 0;
  return 6;
}

function pumpEntries(self) {
  if (self.allDone || self.errored) return;
  // first check if calculatedTotalSize is finally known
  if (self.ended && self.calculatedTotalSizeCallback != null) {
    var calculatedTotalSize = calculateTotalSize(self);
    if (calculatedTotalSize != null) {
      // we have an answer
      self.calculatedTotalSizeCallback(calculatedTotalSize);
      self.calculatedTotalSizeCallback = null;
    }
  }

  // pump entries
  var entry = getFirstNotDoneEntry();
  function getFirstNotDoneEntry() {
    for (var i = 0; i < self.entries.length; i++) {
      var entry = self.entries[i];
      if (entry.state < Entry.FILE_DATA_DONE) return entry;
    }
    return null;
  }
  if (entry != null) {
    // this entry is not done yet
    if (entry.state < Entry.READY_TO_PUMP_FILE_DATA) return; // input file not open yet
    if (entry.state === Entry.FILE_DATA_IN_PROGRESS) return; // we'll get there
    // start with local file header
    entry.relativeOffsetOfLocalHeader = self.outputStreamCursor;
    var localFileHeader = entry.getLocalFileHeader();
    writeToOutputStream(self, localFileHeader);
    entry.doFileDataPump();
  } else {
    // all cought up on writing entries
    if (self.ended) {
      // head for the exit
      self.offsetOfStartOfCentralDirectory = self.outputStreamCursor;
      self.entries.forEach(function(entry) {
        var centralDirectoryRecord = entry.getCentralDirectoryRecord();
        writeToOutputStream(self, centralDirectoryRecord);
      });
      writeToOutputStream(self, getEndOfCentralDirectoryRecord(self));
      self.outputStream.end();
      self.allDone = true;
    }
  }
}

function calculateTotalSize(self) {
  var pretendOutputCursor = 0;
  var centralDirectorySize = 0;
  for (var i = 0; i < self.entries.length; i++) {
    var entry = self.entries[i];
    // compression is too hard to predict
    if (entry.compressionLevel !== 0) return -1;
    if (entry.state >= Entry.READY_TO_PUMP_FILE_DATA) {
      // if addReadStream was called without providing the size, we can't predict the total size
      if (entry.uncompressedSize == null) return -1;
    } else {
      // if we're still waiting for fs.stat, we might learn the size someday
      if (entry.uncompressedSize == null) return null;
    }
    // we know this for sure, and this is important to know if we need ZIP64 format.
    entry.relativeOffsetOfLocalHeader = pretendOutputCursor;
    var useZip64Format = entry.useZip64Format();

    pretendOutputCursor += LOCAL_FILE_HEADER_FIXED_SIZE + entry.utf8FileName.length;
    pretendOutputCursor += entry.uncompressedSize;
    if (!entry.crcAndFileSizeKnown) {
      // use a data descriptor
      if (useZip64Format) {
        pretendOutputCursor += ZIP64_DATA_DESCRIPTOR_SIZE;
      } else {
        pretendOutputCursor += DATA_DESCRIPTOR_SIZE;
      }
    }

    centralDirectorySize += CENTRAL_DIRECTORY_RECORD_FIXED_SIZE + entry.utf8FileName.length + entry.fileComment.length;
    if (!entry.forceDosTimestamp) {
      centralDirectorySize += INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE;
    }
    if (useZip64Format) {
      centralDirectorySize += ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE;
    }
  }

  var endOfCentralDirectorySize = 0;
  if (self.forceZip64Eocd ||
      self.entries.length >= 0xffff ||
      centralDirectorySize >= 0xffff ||
      pretendOutputCursor >= 0xffffffff) {
    // use zip64 end of central directory stuff
    endOfCentralDirectorySize += ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE + ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE;
  }
  endOfCentralDirectorySize += END_OF_CENTRAL_DIRECTORY_RECORD_SIZE + self.comment.length;
  return pretendOutputCursor + centralDirectorySize + endOfCentralDirectorySize;
}

function shouldIgnoreAdding(self) {
  if (self.ended) throw new Error("cannot add entries after calling end()");
  if (self.errored) return true;
  return false;
}

var ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE = 56;
var ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE = 20;
var END_OF_CENTRAL_DIRECTORY_RECORD_SIZE = 22;
function getEndOfCentralDirectoryRecord(self, actuallyJustTellMeHowLongItWouldBe) {
  var needZip64Format = false;
  var normalEntriesLength = self.entries.length;
  if (self.forceZip64Eocd || self.entries.length >= 0xffff) {
    normalEntriesLength = 0xffff;
    needZip64Format = true;
  }
  var sizeOfCentralDirectory = self.outputStreamCursor - self.offsetOfStartOfCentralDirectory;
  var normalSizeOfCentralDirectory = sizeOfCentralDirectory;
  if (self.forceZip64Eocd || sizeOfCentralDirectory >= 0xffffffff) {
    normalSizeOfCentralDirectory = 0xffffffff;
    needZip64Format = true;
  }
  var normalOffsetOfStartOfCentralDirectory = self.offsetOfStartOfCentralDirectory;
  if (self.forceZip64Eocd || self.offsetOfStartOfCentralDirectory >= 0xffffffff) {
    normalOffsetOfStartOfCentralDirectory = 0xffffffff;
    needZip64Format = true;
  }
  if (actuallyJustTellMeHowLongItWouldBe) {
    if (needZip64Format) {
      return (
        ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE +
        ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE +
        END_OF_CENTRAL_DIRECTORY_RECORD_SIZE
      );
    } else {
      return END_OF_CENTRAL_DIRECTORY_RECORD_SIZE;
    }
  }

  var eocdrBuffer = bufferAlloc(END_OF_CENTRAL_DIRECTORY_RECORD_SIZE + self.comment.length);
  // end of central dir signature                       4 bytes  (0x06054b50)
  eocdrBuffer.writeUInt32LE(0x06054b50, 0);
  // number of this disk                                2 bytes
  eocdrBuffer.writeUInt16LE(0, 4);
  // number of the disk with the start of the central directory  2 bytes
  eocdrBuffer.writeUInt16LE(0, 6);
  // total number of entries in the central directory on this disk  2 bytes
  eocdrBuffer.writeUInt16LE(normalEntriesLength, 8);
  // total number of entries in the central directory   2 bytes
  eocdrBuffer.writeUInt16LE(normalEntriesLength, 10);
  // size of the central directory                      4 bytes
  eocdrBuffer.writeUInt32LE(normalSizeOfCentralDirectory, 12);
  // offset of start of central directory with respect to the starting disk number  4 bytes
  eocdrBuffer.writeUInt32LE(normalOffsetOfStartOfCentralDirectory, 16);
  // .ZIP file comment length                           2 bytes
  eocdrBuffer.writeUInt16LE(self.comment.length, 20);
  // .ZIP file comment                                  (variable size)
  self.comment.copy(eocdrBuffer, 22);

  if (!needZip64Format) return eocdrBuffer;

  // ZIP64 format
  // ZIP64 End of Central Directory Record
  var zip64EocdrBuffer = bufferAlloc(ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE);
  // zip64 end of central dir signature                                             4 bytes  (0x06064b50)
  zip64EocdrBuffer.writeUInt32LE(0x06064b50, 0);
  // size of zip64 end of central directory record                                  8 bytes
  writeUInt64LE(zip64EocdrBuffer, ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE - 12, 4);
  // version made by                                                                2 bytes
  zip64EocdrBuffer.writeUInt16LE(VERSION_MADE_BY, 12);
  // version needed to extract                                                      2 bytes
  zip64EocdrBuffer.writeUInt16LE(VERSION_NEEDED_TO_EXTRACT_ZIP64, 14);
  // number of this disk                                                            4 bytes
  zip64EocdrBuffer.writeUInt32LE(0, 16);
  // number of the disk with the start of the central directory                     4 bytes
  zip64EocdrBuffer.writeUInt32LE(0, 20);
  // total number of entries in the central directory on this disk                  8 bytes
  writeUInt64LE(zip64EocdrBuffer, self.entries.length, 24);
  // total number of entries in the central directory                               8 bytes
  writeUInt64LE(zip64EocdrBuffer, self.entries.length, 32);
  // size of the central directory                                                  8 bytes
  writeUInt64LE(zip64EocdrBuffer, sizeOfCentralDirectory, 40);
  // offset of start of central directory with respect to the starting disk number  8 bytes
  writeUInt64LE(zip64EocdrBuffer, self.offsetOfStartOfCentralDirectory, 48);
  // zip64 extensible data sector                                                   (variable size)
  // nothing in the zip64 extensible data sector


  // ZIP64 End of Central Directory Locator
  var zip64EocdlBuffer = bufferAlloc(ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE);
  // zip64 end of central dir locator signature                               4 bytes  (0x07064b50)
  zip64EocdlBuffer.writeUInt32LE(0x07064b50, 0);
  // number of the disk with the start of the zip64 end of central directory  4 bytes
  zip64EocdlBuffer.writeUInt32LE(0, 4);
  // relative offset of the zip64 end of central directory record             8 bytes
  writeUInt64LE(zip64EocdlBuffer, self.outputStreamCursor, 8);
  // total number of disks                                                    4 bytes
  zip64EocdlBuffer.writeUInt32LE(1, 16);


  return Buffer.concat([
    zip64EocdrBuffer,
    zip64EocdlBuffer,
    eocdrBuffer,
  ]);
}

function validateMetadataPath(metadataPath, isDirectory) {
  if (metadataPath === "") throw new Error("empty metadataPath");
  metadataPath = metadataPath.replace(/\\/g, "/");
  if (/^[a-zA-Z]:/.test(metadataPath) || /^\//.test(metadataPath)) throw new Error("absolute path: " + metadataPath);
  if (metadataPath.split("/").indexOf("..") !== -1) throw new Error("invalid relative path: " + metadataPath);
  var looksLikeDirectory = /\/$/.test(metadataPath);
  if (isDirectory) {
    // append a trailing '/' if necessary.
    if (!looksLikeDirectory) metadataPath += "/";
  } else {
    if (looksLikeDirectory) throw new Error("file path cannot end with '/': " + metadataPath);
  }
  return metadataPath;
}

var EMPTY_BUFFER = bufferAlloc(0);

// this class is not part of the public API
function Entry(metadataPath, isDirectory, options) {
  this.utf8FileName = bufferFrom(metadataPath);
  if (this.utf8FileName.length > 0xffff) throw new Error("utf8 file name too long. " + utf8FileName.length + " > " + 0xffff);
  this.isDirectory = isDirectory;
  this.state = Entry.WAITING_FOR_METADATA;
  this.setLastModDate(options.mtime != null ? options.mtime : new Date());
  this.forceDosTimestamp = !!options.forceDosTimestamp;
  if (options.mode != null) {
    this.setFileAttributesMode(options.mode);
  } else {
    this.setFileAttributesMode(isDirectory ? 0o40775 : 0o100664);
  }
  if (isDirectory) {
    this.crcAndFileSizeKnown = true;
    this.crc32 = 0;
    this.uncompressedSize = 0;
    this.compressedSize = 0;
  } else {
    // unknown so far
    this.crcAndFileSizeKnown = false;
    this.crc32 = null;
    this.uncompressedSize = null;
    this.compressedSize = null;
    if (options.size != null) this.uncompressedSize = options.size;
  }
  if (isDirectory) {
    this.compressionLevel = 0;
  } else {
    this.compressionLevel = determineCompressionLevel(options);
  }
  this.forceZip64Format = !!options.forceZip64Format;
  if (options.fileComment) {
    if (typeof options.fileComment === "string") {
      this.fileComment = bufferFrom(options.fileComment, "utf-8");
    } else {
      // It should be a Buffer
      this.fileComment = options.fileComment;
    }
    if (this.fileComment.length > 0xffff) throw new Error("fileComment is too large");
  } else {
    // no comment.
    this.fileComment = EMPTY_BUFFER;
  }
}
Entry.WAITING_FOR_METADATA = 0;
Entry.READY_TO_PUMP_FILE_DATA = 1;
Entry.FILE_DATA_IN_PROGRESS = 2;
Entry.FILE_DATA_DONE = 3;
Entry.prototype.setLastModDate = function(date) {
  this.mtime = date;
  var dosDateTime = dateToDosDateTime(date);
  this.lastModFileTime = dosDateTime.time;
  this.lastModFileDate = dosDateTime.date;
};
Entry.prototype.setFileAttributesMode = function(mode) {
  if ((mode & 0xffff) !== mode) throw new Error("invalid mode. expected: 0 <= " + mode + " <= " + 0xffff);
  // http://unix.stackexchange.com/questions/14705/the-zip-formats-external-file-attribute/14727#14727
  this.externalFileAttributes = (mode << 16) >>> 0;
};
// doFileDataPump() should not call pumpEntries() directly. see issue #9.
Entry.prototype.setFileDataPumpFunction = function(doFileDataPump) {
  this.doFileDataPump = doFileDataPump;
  this.state = Entry.READY_TO_PUMP_FILE_DATA;
};
Entry.prototype.useZip64Format = function() {
  return (
    (this.forceZip64Format) ||
    (this.uncompressedSize != null && this.uncompressedSize > 0xfffffffe) ||
    (this.compressedSize != null && this.compressedSize > 0xfffffffe) ||
    (this.relativeOffsetOfLocalHeader != null && this.relativeOffsetOfLocalHeader > 0xfffffffe)
  );
}
var LOCAL_FILE_HEADER_FIXED_SIZE = 30;
var VERSION_NEEDED_TO_EXTRACT_UTF8 = 20;
var VERSION_NEEDED_TO_EXTRACT_ZIP64 = 45;
// 3 = unix. 63 = spec version 6.3
var VERSION_MADE_BY = (3 << 8) | 63;
var FILE_NAME_IS_UTF8 = 1 << 11;
var UNKNOWN_CRC32_AND_FILE_SIZES = 1 << 3;
Entry.prototype.getLocalFileHeader = function() {
  var crc32 = 0;
  var compressedSize = 0;
  var uncompressedSize = 0;
  if (this.crcAndFileSizeKnown) {
    crc32 = this.crc32;
    compressedSize = this.compressedSize;
    uncompressedSize = this.uncompressedSize;
  }

  var fixedSizeStuff = bufferAlloc(LOCAL_FILE_HEADER_FIXED_SIZE);
  var generalPurposeBitFlag = FILE_NAME_IS_UTF8;
  if (!this.crcAndFileSizeKnown) generalPurposeBitFlag |= UNKNOWN_CRC32_AND_FILE_SIZES;

  // local file header signature     4 bytes  (0x04034b50)
  fixedSizeStuff.writeUInt32LE(0x04034b50, 0);
  // version needed to extract       2 bytes
  fixedSizeStuff.writeUInt16LE(VERSION_NEEDED_TO_EXTRACT_UTF8, 4);
  // general purpose bit flag        2 bytes
  fixedSizeStuff.writeUInt16LE(generalPurposeBitFlag, 6);
  // compression method              2 bytes
  fixedSizeStuff.writeUInt16LE(this.getCompressionMethod(), 8);
  // last mod file time              2 bytes
  fixedSizeStuff.writeUInt16LE(this.lastModFileTime, 10);
  // last mod file date              2 bytes
  fixedSizeStuff.writeUInt16LE(this.lastModFileDate, 12);
  // crc-32                          4 bytes
  fixedSizeStuff.writeUInt32LE(crc32, 14);
  // compressed size                 4 bytes
  fixedSizeStuff.writeUInt32LE(compressedSize, 18);
  // uncompressed size               4 bytes
  fixedSizeStuff.writeUInt32LE(uncompressedSize, 22);
  // file name length                2 bytes
  fixedSizeStuff.writeUInt16LE(this.utf8FileName.length, 26);
  // extra field length              2 bytes
  fixedSizeStuff.writeUInt16LE(0, 28);
  return Buffer.concat([
    fixedSizeStuff,
    // file name (variable size)
    this.utf8FileName,
    // extra field (variable size)
    // no extra fields
  ]);
};
var DATA_DESCRIPTOR_SIZE = 16;
var ZIP64_DATA_DESCRIPTOR_SIZE = 24;
Entry.prototype.getDataDescriptor = function() {
  if (this.crcAndFileSizeKnown) {
    // the Mac Archive Utility requires this not be present unless we set general purpose bit 3
    return EMPTY_BUFFER;
  }
  if (!this.useZip64Format()) {
    var buffer = bufferAlloc(DATA_DESCRIPTOR_SIZE);
    // optional signature (required according to Archive Utility)
    buffer.writeUInt32LE(0x08074b50, 0);
    // crc-32                          4 bytes
    buffer.writeUInt32LE(this.crc32, 4);
    // compressed size                 4 bytes
    buffer.writeUInt32LE(this.compressedSize, 8);
    // uncompressed size               4 bytes
    buffer.writeUInt32LE(this.uncompressedSize, 12);
    return buffer;
  } else {
    // ZIP64 format
    var buffer = bufferAlloc(ZIP64_DATA_DESCRIPTOR_SIZE);
    // optional signature (unknown if anyone cares about this)
    buffer.writeUInt32LE(0x08074b50, 0);
    // crc-32                          4 bytes
    buffer.writeUInt32LE(this.crc32, 4);
    // compressed size                 8 bytes
    writeUInt64LE(buffer, this.compressedSize, 8);
    // uncompressed size               8 bytes
    writeUInt64LE(buffer, this.uncompressedSize, 16);
    return buffer;
  }
};
var CENTRAL_DIRECTORY_RECORD_FIXED_SIZE = 46;
var INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE = 9;
var ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE = 28;
Entry.prototype.getCentralDirectoryRecord = function() {
  var fixedSizeStuff = bufferAlloc(CENTRAL_DIRECTORY_RECORD_FIXED_SIZE);
  var generalPurposeBitFlag = FILE_NAME_IS_UTF8;
  if (!this.crcAndFileSizeKnown) generalPurposeBitFlag |= UNKNOWN_CRC32_AND_FILE_SIZES;

  var izutefBuffer = EMPTY_BUFFER;
  if (!this.forceDosTimestamp) {
    // Here is one specification for this: https://commons.apache.org/proper/commons-compress/apidocs/org/apache/commons/compress/archivers/zip/X5455_ExtendedTimestamp.html
    // See also the Info-ZIP source code unix/unix.c:set_extra_field() and zipfile.c:ef_scan_ut_time().
    izutefBuffer = bufferAlloc(INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE);
    // 0x5455        Short       tag for this extra block type ("UT")
    izutefBuffer.writeUInt16LE(0x5455, 0);
    // TSize         Short       total data size for this block
    izutefBuffer.writeUInt16LE(INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE - 4, 2);
    // See Info-ZIP source code zip.h for these constant values:
    var EB_UT_FL_MTIME = (1 << 0);
    var EB_UT_FL_ATIME = (1 << 1);
    // Note that we set the atime flag despite not providing the atime field.
    // The central directory version of this extra field is specified to never contain the atime field even when the flag is set.
    // We set it to match the Info-ZIP behavior in order to minimize incompatibility with zip file readers that may have rigid input expectations.
    // Flags         Byte        info bits
    izutefBuffer.writeUInt8(EB_UT_FL_MTIME | EB_UT_FL_ATIME, 4);
    // (ModTime)     Long        time of last modification (UTC/GMT)
    var timestamp = Math.floor(this.mtime.getTime() / 1000);
    if (timestamp < -0x80000000) timestamp = -0x80000000; // 1901-12-13T20:45:52.000Z
    if (timestamp >  0x7fffffff) timestamp =  0x7fffffff; // 2038-01-19T03:14:07.000Z
    izutefBuffer.writeUInt32LE(timestamp, 5);
  }

  var normalCompressedSize = this.compressedSize;
  var normalUncompressedSize = this.uncompressedSize;
  var normalRelativeOffsetOfLocalHeader = this.relativeOffsetOfLocalHeader;
  var versionNeededToExtract = VERSION_NEEDED_TO_EXTRACT_UTF8;
  var zeiefBuffer = EMPTY_BUFFER;
  if (this.useZip64Format()) {
    normalCompressedSize = 0xffffffff;
    normalUncompressedSize = 0xffffffff;
    normalRelativeOffsetOfLocalHeader = 0xffffffff;
    versionNeededToExtract = VERSION_NEEDED_TO_EXTRACT_ZIP64;

    // ZIP64 extended information extra field
    zeiefBuffer = bufferAlloc(ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE);
    // 0x0001                  2 bytes    Tag for this "extra" block type
    zeiefBuffer.writeUInt16LE(0x0001, 0);
    // Size                    2 bytes    Size of this "extra" block
    zeiefBuffer.writeUInt16LE(ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE - 4, 2);
    // Original Size           8 bytes    Original uncompressed file size
    writeUInt64LE(zeiefBuffer, this.uncompressedSize, 4);
    // Compressed Size         8 bytes    Size of compressed data
    writeUInt64LE(zeiefBuffer, this.compressedSize, 12);
    // Relative Header Offset  8 bytes    Offset of local header record
    writeUInt64LE(zeiefBuffer, this.relativeOffsetOfLocalHeader, 20);
    // Disk Start Number       4 bytes    Number of the disk on which this file starts
    // (omit)
  }

  // central file header signature   4 bytes  (0x02014b50)
  fixedSizeStuff.writeUInt32LE(0x02014b50, 0);
  // version made by                 2 bytes
  fixedSizeStuff.writeUInt16LE(VERSION_MADE_BY, 4);
  // version needed to extract       2 bytes
  fixedSizeStuff.writeUInt16LE(versionNeededToExtract, 6);
  // general purpose bit flag        2 bytes
  fixedSizeStuff.writeUInt16LE(generalPurposeBitFlag, 8);
  // compression method              2 bytes
  fixedSizeStuff.writeUInt16LE(this.getCompressionMethod(), 10);
  // last mod file time              2 bytes
  fixedSizeStuff.writeUInt16LE(this.lastModFileTime, 12);
  // last mod file date              2 bytes
  fixedSizeStuff.writeUInt16LE(this.lastModFileDate, 14);
  // crc-32                          4 bytes
  fixedSizeStuff.writeUInt32LE(this.crc32, 16);
  // compressed size                 4 bytes
  fixedSizeStuff.writeUInt32LE(normalCompressedSize, 20);
  // uncompressed size               4 bytes
  fixedSizeStuff.writeUInt32LE(normalUncompressedSize, 24);
  // file name length                2 bytes
  fixedSizeStuff.writeUInt16LE(this.utf8FileName.length, 28);
  // extra field length              2 bytes
  fixedSizeStuff.writeUInt16LE(izutefBuffer.length + zeiefBuffer.length, 30);
  // file comment length             2 bytes
  fixedSizeStuff.writeUInt16LE(this.fileComment.length, 32);
  // disk number start               2 bytes
  fixedSizeStuff.writeUInt16LE(0, 34);
  // internal file attributes        2 bytes
  fixedSizeStuff.writeUInt16LE(0, 36);
  // external file attributes        4 bytes
  fixedSizeStuff.writeUInt32LE(this.externalFileAttributes, 38);
  // relative offset of local header 4 bytes
  fixedSizeStuff.writeUInt32LE(normalRelativeOffsetOfLocalHeader, 42);

  return Buffer.concat([
    fixedSizeStuff,
    // file name (variable size)
    this.utf8FileName,
    // extra field (variable size)
    izutefBuffer,
    zeiefBuffer,
    // file comment (variable size)
    this.fileComment,
  ]);
};
Entry.prototype.getCompressionMethod = function() {
  var NO_COMPRESSION = 0;
  var DEFLATE_COMPRESSION = 8;
  return this.compressionLevel === 0 ? NO_COMPRESSION : DEFLATE_COMPRESSION;
};

// These are intentionally computed in the current system timezone
// to match how the DOS encoding operates in this library.
var minDosDate = new Date(1980, 0, 1);
var maxDosDate = new Date(2107, 11, 31, 23, 59, 58);
function dateToDosDateTime(jsDate) {
  // Clamp out of bounds timestamps.
  if (jsDate < minDosDate) jsDate = minDosDate;
  else if (jsDate > maxDosDate) jsDate = maxDosDate;

  var date = 0;
  date |= jsDate.getDate() & 0x1f; // 1-31
  date |= ((jsDate.getMonth() + 1) & 0xf) << 5; // 0-11, 1-12
  date |= ((jsDate.getFullYear() - 1980) & 0x7f) << 9; // 0-128, 1980-2108

  var time = 0;
  time |= Math.floor(jsDate.getSeconds() / 2); // 0-59, 0-29 (lose odd numbers)
  time |= (jsDate.getMinutes() & 0x3f) << 5; // 0-59
  time |= (jsDate.getHours() & 0x1f) << 11; // 0-23

  return {date: date, time: time};
}

function writeUInt64LE(buffer, n, offset) {
  // can't use bitshift here, because JavaScript only allows bitshifting on 32-bit integers.
  var high = Math.floor(n / 0x100000000);
  var low = n % 0x100000000;
  buffer.writeUInt32LE(low, offset);
  buffer.writeUInt32LE(high, offset + 4);
}

function defaultCallback(err) {
  if (err) throw err;
}

util.inherits(ByteCounter, Transform);
function ByteCounter(options) {
  Transform.call(this, options);
  this.byteCount = 0;
}
ByteCounter.prototype._transform = function(chunk, encoding, cb) {
  this.byteCount += chunk.length;
  cb(null, chunk);
};

util.inherits(Crc32Watcher, Transform);
function Crc32Watcher(options) {
  Transform.call(this, options);
  this.crc32 = 0;
}
Crc32Watcher.prototype._transform = function(chunk, encoding, cb) {
  this.crc32 = crc32.unsigned(chunk, this.crc32);
  cb(null, chunk);
};

var cp437 = '\u0000☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
if (cp437.length !== 256) throw new Error("assertion failure");
var reverseCp437 = null;

function encodeCp437(string) {
  if (/^[\x20-\x7e]*$/.test(string)) {
    // CP437, ASCII, and UTF-8 overlap in this range.
    return bufferFrom(string, "utf-8");
  }

  // This is the slow path.
  if (reverseCp437 == null) {
    // cache this once
    reverseCp437 = {};
    for (var i = 0; i < cp437.length; i++) {
      reverseCp437[cp437[i]] = i;
    }
  }

  var result = bufferAlloc(string.length);
  for (var i = 0; i < string.length; i++) {
    var b = reverseCp437[string[i]];
    if (b == null) throw new Error("character not encodable in CP437: " + JSON.stringify(string[i]));
    result[i] = b;
  }

  return result;
}

function bufferAlloc(size) {
  bufferAlloc = modern;
  try {
    return bufferAlloc(size);
  } catch (e) {
    bufferAlloc = legacy;
    return bufferAlloc(size);
  }
  function modern(size) {
    return Buffer.allocUnsafe(size);
  }
  function legacy(size) {
    return new Buffer(size);
  }
}
function bufferFrom(something, encoding) {
  bufferFrom = modern;
  try {
    return bufferFrom(something, encoding);
  } catch (e) {
    bufferFrom = legacy;
    return bufferFrom(something, encoding);
  }
  function modern(something, encoding) {
    return Buffer.from(something, encoding);
  }
  function legacy(something, encoding) {
    return new Buffer(something, encoding);
  }
}
function bufferIncludes(buffer, content) {
  bufferIncludes = modern;
  try {
    return bufferIncludes(buffer, content);
  } catch (e) {
    bufferIncludes = legacy;
    return bufferIncludes(buffer, content);
  }
  function modern(buffer, content) {
    return buffer.includes(content);
  }
  function legacy(buffer, content) {
    for (var i = 0; i <= buffer.length - content.length; i++) {
      for (var j = 0;; j++) {
        if (j === content.length) return true;
        if (buffer[i + j] !== content[j]) break;
      }
    }
    return false;
  }
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 4928:
/***/ ((module) => {



function getDefaultExportFromCjs (x) {
	return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, 'default') ? x['default'] : x;
}

const CRC_TABLE = new Int32Array([
  0,
  1996959894,
  3993919788,
  2567524794,
  124634137,
  1886057615,
  3915621685,
  2657392035,
  249268274,
  2044508324,
  3772115230,
  2547177864,
  162941995,
  2125561021,
  3887607047,
  2428444049,
  498536548,
  1789927666,
  4089016648,
  2227061214,
  450548861,
  1843258603,
  4107580753,
  2211677639,
  325883990,
  1684777152,
  4251122042,
  2321926636,
  335633487,
  1661365465,
  4195302755,
  2366115317,
  997073096,
  1281953886,
  3579855332,
  2724688242,
  1006888145,
  1258607687,
  3524101629,
  2768942443,
  901097722,
  1119000684,
  3686517206,
  2898065728,
  853044451,
  1172266101,
  3705015759,
  2882616665,
  651767980,
  1373503546,
  3369554304,
  3218104598,
  565507253,
  1454621731,
  3485111705,
  3099436303,
  671266974,
  1594198024,
  3322730930,
  2970347812,
  795835527,
  1483230225,
  3244367275,
  3060149565,
  1994146192,
  31158534,
  2563907772,
  4023717930,
  1907459465,
  112637215,
  2680153253,
  3904427059,
  2013776290,
  251722036,
  2517215374,
  3775830040,
  2137656763,
  141376813,
  2439277719,
  3865271297,
  1802195444,
  476864866,
  2238001368,
  4066508878,
  1812370925,
  453092731,
  2181625025,
  4111451223,
  1706088902,
  314042704,
  2344532202,
  4240017532,
  1658658271,
  366619977,
  2362670323,
  4224994405,
  1303535960,
  984961486,
  2747007092,
  3569037538,
  1256170817,
  1037604311,
  2765210733,
  3554079995,
  1131014506,
  879679996,
  2909243462,
  3663771856,
  1141124467,
  855842277,
  2852801631,
  3708648649,
  1342533948,
  654459306,
  3188396048,
  3373015174,
  1466479909,
  544179635,
  3110523913,
  3462522015,
  1591671054,
  702138776,
  2966460450,
  3352799412,
  1504918807,
  783551873,
  3082640443,
  3233442989,
  3988292384,
  2596254646,
  62317068,
  1957810842,
  3939845945,
  2647816111,
  81470997,
  1943803523,
  3814918930,
  2489596804,
  225274430,
  2053790376,
  3826175755,
  2466906013,
  167816743,
  2097651377,
  4027552580,
  2265490386,
  503444072,
  1762050814,
  4150417245,
  2154129355,
  426522225,
  1852507879,
  4275313526,
  2312317920,
  282753626,
  1742555852,
  4189708143,
  2394877945,
  397917763,
  1622183637,
  3604390888,
  2714866558,
  953729732,
  1340076626,
  3518719985,
  2797360999,
  1068828381,
  1219638859,
  3624741850,
  2936675148,
  906185462,
  1090812512,
  3747672003,
  2825379669,
  829329135,
  1181335161,
  3412177804,
  3160834842,
  628085408,
  1382605366,
  3423369109,
  3138078467,
  570562233,
  1426400815,
  3317316542,
  2998733608,
  733239954,
  1555261956,
  3268935591,
  3050360625,
  752459403,
  1541320221,
  2607071920,
  3965973030,
  1969922972,
  40735498,
  2617837225,
  3943577151,
  1913087877,
  83908371,
  2512341634,
  3803740692,
  2075208622,
  213261112,
  2463272603,
  3855990285,
  2094854071,
  198958881,
  2262029012,
  4057260610,
  1759359992,
  534414190,
  2176718541,
  4139329115,
  1873836001,
  414664567,
  2282248934,
  4279200368,
  1711684554,
  285281116,
  2405801727,
  4167216745,
  1634467795,
  376229701,
  2685067896,
  3608007406,
  1308918612,
  956543938,
  2808555105,
  3495958263,
  1231636301,
  1047427035,
  2932959818,
  3654703836,
  1088359270,
  936918e3,
  2847714899,
  3736837829,
  1202900863,
  817233897,
  3183342108,
  3401237130,
  1404277552,
  615818150,
  3134207493,
  3453421203,
  1423857449,
  601450431,
  3009837614,
  3294710456,
  1567103746,
  711928724,
  3020668471,
  3272380065,
  1510334235,
  755167117
]);
function ensureBuffer(input) {
  if (Buffer.isBuffer(input)) {
    return input;
  }
  if (typeof input === "number") {
    return Buffer.alloc(input);
  } else if (typeof input === "string") {
    return Buffer.from(input);
  } else {
    throw new Error("input must be buffer, number, or string, received " + typeof input);
  }
}
function bufferizeInt(num) {
  const tmp = ensureBuffer(4);
  tmp.writeInt32BE(num, 0);
  return tmp;
}
function _crc32(buf, previous) {
  buf = ensureBuffer(buf);
  if (Buffer.isBuffer(previous)) {
    previous = previous.readUInt32BE(0);
  }
  let crc = ~~previous ^ -1;
  for (var n = 0; n < buf.length; n++) {
    crc = CRC_TABLE[(crc ^ buf[n]) & 255] ^ crc >>> 8;
  }
  return crc ^ -1;
}
function crc32() {
  return bufferizeInt(_crc32.apply(null, arguments));
}
crc32.signed = function() {
  return _crc32.apply(null, arguments);
};
crc32.unsigned = function() {
  return _crc32.apply(null, arguments) >>> 0;
};
var bufferCrc32 = crc32;

const index = /*@__PURE__*/getDefaultExportFromCjs(bufferCrc32);

module.exports = index;


/***/ }),

/***/ 7360:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_context_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9809);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9431);


await (0,_shared_context_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_run_js__WEBPACK_IMPORTED_MODULE_1__/* .compileRequirements */ .e);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ compileRequirements)
});

// NAMESPACE OBJECT: ./node_modules/@renovatebot/pep440/lib/operator.js
var operator_namespaceObject = {};
__nccwpck_require__.r(operator_namespaceObject);
__nccwpck_require__.d(operator_namespaceObject, {
  "!=": () => (ne),
  "<": () => (lt),
  "<=": () => (le),
  "==": () => (operator_eq),
  "===": () => (arbitrary),
  ">": () => (gt),
  ">=": () => (ge),
  compare: () => (compare),
  eq: () => (operator_eq),
  ge: () => (ge),
  gt: () => (gt),
  le: () => (le),
  lt: () => (lt),
  ne: () => (ne),
  rcompare: () => (rcompare)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/hidden-env.js
var hidden_env = __nccwpck_require__(8946);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(5689);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
/** Normalizes the name of a distribution or extra. Source: the "Names and normalization" specification (PEP 503, PEP 685). */
function normalizeName(name) {
    return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/requirements/pylock-pins.js

/** Whether a text is a `pylock.toml`, which starts with its version below comments. Source: PEP 751, `lock-version`. */
function isPylock(text) {
    return /^(?:\s*(?:#.*)?\r?\n)*lock-version\s*=/.test(text);
}
/**
 * Lists the packages of a `pylock.toml` as pip and uv write it: one key on each line. A package from a repository is pinned to its
 * commit, one from an archive to its URL, and a local directory to nothing. Source: PEP 751, `[[packages]]`.
 */
function listPylockPins(text) {
    return text
        .split(/^\[\[packages\]\]\s*$/m)
        .slice(1)
        .flatMap((block) => {
        const key = (name) => unquote(new RegExp(`^${name} = (".*"|'.*')\\s*$`, 'm').exec(ownKeys(block))?.[1]);
        const [name, version] = [key('name'), directReference(block) ?? key('version')];
        return name === undefined || version === undefined ? [] : [{ name: normalizeName(name), version, marker: key('marker') }];
    });
}
/** The keys of a package, without those of its tables, such as `[packages.sdist]`. */
function ownKeys(block) {
    return block.split(/^\[/m)[0] ?? '';
}
function directReference(block) {
    const inline = /^(vcs|archive) = \{(.*)\}\s*$/m.exec(block);
    const table = /^\[packages\.(vcs|archive)\]\n((?:[^[].*\n?)*)/m.exec(block);
    const [, kind, content = ''] = inline ?? table ?? [];
    const value = (name) => unquote(new RegExp(`(?:^|[ ,])${name} = ("[^"]*"|'[^']*')`, 'm').exec(content)?.[1]);
    const url = value('url') ?? value('path');
    if (url === undefined)
        return undefined;
    return kind === 'vcs' ? `${value('type') ?? 'git'}+${url}@${value('commit-id') ?? ''}` : url;
}
/** The value of a TOML string on one line. Markers contain quotes. */
function unquote(text) {
    if (text?.startsWith("'") === true)
        return text.slice(1, -1);
    return text?.slice(1, -1).replaceAll(/\\(["\\])/g, '$1');
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/requirements/pins.js


const pinPattern = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:===?\s*([^\s;\\]+)|@\s*(\S+))(?:\s*;\s*(.*?))?(?:\s+#.*)?\s*\\?\s*$/;
/** Lists the pins of a `requirements.txt` or `pylock.toml` in their order. */
function listPins(text) {
    if (isPylock(text))
        return listPylockPins(text);
    return text.split(/\r?\n/).flatMap((line) => {
        const [, name, number, url, marker] = pinPattern.exec(line) ?? [];
        const version = number ?? url;
        if (name === undefined || version === undefined)
            return [];
        return [{ name: normalizeName(name), version, marker: marker === '' ? undefined : marker }];
    });
}
/** Parses the pins of a lock: versions, or URLs of direct references, by normalized name. Of several pins of a name, the last one counts. */
function parsePins(text) {
    return new Map(listPins(text).map(({ name, version }) => [name, version]));
}
/** Whether a pin names a direct reference in place of a version. */
function isUrlPin({ version }) {
    return version.includes('/');
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function operator_eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...version_explain(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = version_explain(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = version_explain(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (operator_eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = operator_namespaceObject[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js










;// CONCATENATED MODULE: ./.work/compiled/shared/src/requirements/marker-syntax.js

const tokenPattern = /\s*(?:(?<text>'[^']*'|"[^"]*")|(?<operator>===|~=|==|!=|<=|>=|<|>|\(|\)|not\s+in\b|in\b|and\b|or\b)|(?<variable>[A-Za-z_][\w.]*))/y;
/**
 * Parses an environment marker. Throws if the text is not a marker.
 * Source: the "Dependency specifiers" specification (PEP 508); `packaging._parser`.
 */
function parseMarker(marker) {
    const tokens = tokenize(marker);
    let position = 0;
    const isNext = (...operators) => tokens[position]?.kind === 'operator' && operators.includes(tokens[position]?.value ?? '');
    const next = () => {
        const token = tokens[position++];
        if (token === undefined)
            throw notAMarker(marker);
        return token;
    };
    const parseOperand = () => {
        const { kind, value } = next();
        if (kind === 'operator')
            throw notAMarker(marker);
        return { kind, value: kind === 'variable' ? currentName(value) : value };
    };
    const parseAtom = () => {
        if (!isNext('(')) {
            const [left, operator, right] = [parseOperand(), next(), parseOperand()];
            if (operator.kind !== 'operator')
                throw notAMarker(marker);
            return { left, operator: operator.value, right };
        }
        position++;
        const inner = parseList();
        if (!isNext(')'))
            throw notAMarker(marker);
        position++;
        return inner;
    };
    const parseList = () => {
        const list = [parseAtom()];
        while (isNext('and', 'or'))
            list.push(next().value === 'and' ? 'and' : 'or', parseAtom());
        return list;
    };
    const result = parseList();
    if (position !== tokens.length)
        throw notAMarker(marker);
    return result;
}
/**
 * Formats a marker as the `packaging` library does: current names of variables, double quotes, one space around operators, and only
 * the parentheses around several comparisons. Source: `packaging.markers._format_marker`.
 */
function formatMarker(marker) {
    return formatList(parseMarker(marker), false);
}
function notAMarker(marker) {
    return new Error(`\`${marker}\` is not an environment marker`);
}
function tokenize(marker) {
    const tokens = [];
    for (let position = 0; marker.slice(position).trim() !== ''; position = tokenPattern.lastIndex) {
        tokenPattern.lastIndex = position;
        const { text, operator, variable } = tokenPattern.exec(marker)?.groups ?? {};
        if (text !== undefined)
            tokens.push({ kind: 'text', value: text.slice(1, -1) });
        else if (operator !== undefined)
            tokens.push({ kind: 'operator', value: operator.replace(/\s+/, ' ') });
        else if (variable !== undefined)
            tokens.push({ kind: 'variable', value: variable });
        else
            throw notAMarker(marker);
    }
    return tokens;
}
/** The current name of a variable that older packages spell in another way. Source: PEP 345; `packaging._parser.process_env_var`. */
function currentName(variable) {
    const name = variable.replaceAll('.', '_');
    return name === 'python_implementation' ? 'platform_python_implementation' : name;
}
function formatList(list, isNested) {
    const [only] = list;
    if (list.length === 1 && only !== undefined)
        return formatPart(only, isNested);
    const text = list.map((part) => formatPart(part, true)).join(' ');
    return isNested ? `(${text})` : text;
}
function formatPart(part, isNested) {
    if (typeof part === 'string')
        return part;
    return 'operator' in part ? formatComparison(part) : formatList(part, isNested);
}
function formatComparison({ left, operator, right }) {
    const isExtra = [left, right].some(({ kind, value }) => kind === 'variable' && value === 'extra');
    const format = ({ kind, value }) => {
        if (kind === 'variable')
            return value;
        const text = isExtra ? normalizeName(value) : value;
        return text.includes('"') ? `'${text}'` : `"${text}"`;
    };
    return `${format(left)} ${operator} ${format(right)}`;
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/requirements/markers.js



/** Variables that compare as versions. Source: `packaging.markers.MARKERS_REQUIRING_VERSION`. */
const versionVariables = new Set(['implementation_version', 'platform_release', 'python_full_version', 'python_version']);
/**
 * Evaluates an environment marker. `extras` are those that the requirement's package is requested with. A marker that tests `extra`
 * holds if it holds for one of them. Throws if the text is not a marker.
 * Source: the "Dependency specifiers" specification (PEP 508), environment markers; `packaging.markers`, which pip uses.
 */
function evaluateMarker(marker, environment, extras = []) {
    const list = parseMarker(marker);
    const candidates = extras.length === 0 ? [''] : extras;
    const valueOf = (variable, extra) => {
        const value = variable === 'extra' ? normalizeName(extra) : environment[variable];
        if (value === undefined)
            throw notAMarker(marker);
        return value;
    };
    return candidates.some((extra) => evaluate(list, (variable) => valueOf(variable, extra)));
}
/** Every comparison is evaluated, so that an unknown variable is always an error. */
function evaluate(list, valueOf) {
    const alternatives = [true];
    for (const part of list) {
        if (part === 'and')
            continue;
        if (part === 'or')
            alternatives.push(true);
        else {
            const isBefore = alternatives.pop() === true;
            alternatives.push(('operator' in part ? markers_compare(part, valueOf) : evaluate(part, valueOf)) && isBefore);
        }
    }
    return alternatives.includes(true);
}
function markers_compare({ left, operator, right }, valueOf) {
    const variable = [left, right].find(({ kind }) => kind === 'variable')?.value ?? '';
    const value = (operand) => {
        const text = operand.kind === 'variable' ? valueOf(operand.value) : operand.value;
        return variable === 'extra' ? normalizeName(text) : text;
    };
    const [a, b] = [value(left), value(right)];
    const specifier = `${operator}${b}`;
    if (versionVariables.has(variable) && operator !== '===' && validRange(specifier))
        return valid(a) !== null && satisfies(a, specifier, { prereleases: true });
    return compareTexts(a, operator, b);
}
/** Texts have no order. Source: `packaging.markers._operators`. */
function compareTexts(a, operator, b) {
    switch (operator) {
        case 'in':
            return b.includes(a);
        case 'not in':
            return !b.includes(a);
        case '!=':
            return a !== b;
        case '==':
        case '===':
        case '<=':
        case '>=':
            return a === b;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/marker-overlap.js

/** The variables that go together, on the systems that wheels are built for and on one that no marker names. */
const systems = [
    { sys_platform: 'linux', platform_system: 'Linux', os_name: 'posix' },
    { sys_platform: 'darwin', platform_system: 'Darwin', os_name: 'posix' },
    { sys_platform: 'win32', platform_system: 'Windows', os_name: 'nt' },
    { sys_platform: 'other', platform_system: 'Other', os_name: 'other' },
];
const interpreters = [
    { implementation_name: 'cpython', platform_python_implementation: 'CPython' },
    { implementation_name: 'pypy', platform_python_implementation: 'PyPy' },
];
const otherDefaults = {
    implementation_version: '3.12.0',
    platform_machine: 'other',
    platform_release: '',
    platform_version: '',
};
/**
 * Whether an environment exists in which both markers hold; undefined is a marker that always holds. Tries the Python versions
 * around each version in the markers, the usual systems, and the other values that the markers name.
 */
function markersOverlap(first, second) {
    if (first === undefined || second === undefined || first === second)
        return true;
    try {
        return environmentsFor(`${first} ${second}`).some((each) => evaluateMarker(first, each) && evaluateMarker(second, each));
    }
    catch {
        // A marker that cannot be evaluated excludes nothing.
        return true;
    }
}
/** Environments that differ in what the markers compare. */
function environmentsFor(markers) {
    const machines = ['other', ...literalsOf('platform_machine', markers)];
    const versions = pythonVersions(markers);
    return systems.flatMap((system) => interpreters.flatMap((interpreter) => machines.flatMap((machine) => versions.map((version) => ({ ...otherDefaults, ...system, ...interpreter, ...version, platform_machine: machine })))));
}
/** Values that a variable is compared with. */
function literalsOf(variable, markers) {
    const matches = markers.matchAll(new RegExp(`${variable}\\s*[=!<>~]+\\s*['"]([^'"]*)['"]`, 'g'));
    return [...new Set([...matches].map(([, value = '']) => value))];
}
/** Each version that the markers compare with, and the versions just below and above it. */
function pythonVersions(markers) {
    const written = [...literalsOf('python_full_version', markers), ...literalsOf('python_version', markers), '3.12'];
    const full = written.flatMap((text) => {
        const [minor = 0, patch = 0] = text.split('.').slice(1).map(Number);
        const below = patch > 0 ? `3.${minor}.${patch - 1}` : `3.${minor - 1}.99`;
        return [below, `3.${minor}.${patch}`, `3.${minor}.${patch + 1}`, `3.${minor + 1}.0`];
    });
    return [...new Set(full)].map((version) => ({
        python_full_version: version,
        python_version: version.split('.').slice(0, 2).join('.'),
    }));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/version-drift.js


/** The packages that two layers pin to different versions in the same environment, by name. `locks` is the text of each lock by its path. */
function findDrift(layers, locks) {
    const packages = new Map();
    for (const layer of layers) {
        for (const pin of listPins(locks.get(layer.lock) ?? '')) {
            const byLayer = packages.get(pin.name) ?? new Map();
            packages.set(pin.name, byLayer.set(layer.name, [...(byLayer.get(layer.name) ?? []), pin]));
        }
    }
    return [...packages]
        .filter(([, byLayer]) => differs(byLayer))
        .map(([name, byLayer]) => ({ package: name, versions: Object.fromEntries([...byLayer].map(formatVersions)) }))
        .sort((a, b) => (a.package < b.package ? -1 : 1));
}
function formatVersions([layer, pins]) {
    return [layer, [...new Set(pins.map(({ version }) => version))].join(' and ')];
}
/** Whether two layers cannot be installed together in some environment. Pins of one lock exclude each other by their markers. */
function differs(byLayer) {
    const distinct = new Map();
    const pinsOfLayers = [...byLayer.values()].map((pins) => pins.map((pin) => ({ pin, key: `${pin.version} ; ${pin.marker ?? ''}` })));
    for (const { pin, key } of pinsOfLayers.flat())
        distinct.set(key, pin);
    const isInOneLock = (first, second) => pinsOfLayers.some((pins) => pins.some(({ key }) => key === first) && pins.some(({ key }) => key === second));
    return [...distinct].some(([key, pin]) => [...distinct].some(([otherKey, other]) => pin.version !== other.version && !isInOneLock(key, otherKey) && markersOverlap(pin.marker, other.marker)));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/requirements/requirement-lines.js
/**
 * Splits a requirements file into logical lines. A `\` at the end of a line joins it with the next, and a `#` at the start of a line
 * or after a space begins a comment (one in a URL does not). Empty lines are left out.
 * Source: pip, "Requirements File Format".
 */
function splitLogicalLines(text) {
    const lines = [];
    let pending = '';
    let firstLine = 0;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        if (pending === '')
            firstLine = index + 1;
        const isComment = /^\s*#/.test(raw);
        if (!isComment && raw.endsWith('\\')) {
            pending += raw.slice(0, -1);
            continue;
        }
        const joined = (pending + (isComment ? '' : raw)).replace(/(^|\s)#.*$/, '').trim();
        pending = '';
        if (joined !== '')
            lines.push({ text: joined, line: firstLine });
    }
    if (pending.trim() !== '')
        lines.push({ text: pending.trim(), line: firstLine });
    return lines;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirement-lines/variables.js

/** Replaces `${NAME}` as pip does: upper case, digits and underscore only; unset variables stay as written. */
function expandVariables(text, env) {
    return text.replaceAll(/\$\{([A-Z0-9_]+)\}/g, (whole, name) => env[name] ?? whole);
}
/**
 * The variables that a requirements file uses, with their values: its text alone does not say what it requires. Variables in the
 * credentials of a URL are left out, because they do not change which packages are found.
 */
function readVariables(text, env) {
    const statements = splitLogicalLines(text).map((statement) => statement.text.replaceAll(/\/\/[^/\s@]*@/g, '//'));
    const names = statements.flatMap((each) => [...each.matchAll(/\$\{([A-Z0-9_]+)\}/g)].map(([, name = '']) => name));
    return Object.fromEntries([...new Set(names)].sort().map((name) => [name, env[name] ?? '']));
}
/**
 * Writes the variables in the addresses of a lock again as its sources do: engines write their values, which may be secrets. The
 * reference and the fragment of an address may differ, because engines resolve them.
 */
function restoreVariables(lock, sources, env) {
    let restored = lock;
    for (const source of sources) {
        for (const [address] of source.matchAll(/[a-z][a-z+]*:\/\/[^\s#;'"]*\$\{[A-Z0-9_]+\}[^\s#;'"]*/gi)) {
            const written = address.startsWith('git+') ? withoutReference(address) : address;
            const value = expandVariables(written, env);
            if (value !== written)
                restored = restored.replaceAll(value, written);
        }
    }
    return restored;
}
function withoutReference(address) {
    return /^[^:]+:\/\/(?:[^\s/]*@)?[^@]*/.exec(address)?.[0] ?? address;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/leading-comments.js
/** Splits a text at the first line that is neither empty nor a comment. */
function splitLeadingComments(text) {
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
    const end = first < 0 ? lines.length : first;
    return { header: lines.slice(0, end).join('\n'), body: lines.slice(end).join('\n') };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/digest.js


/** The digest of a file without its leading comments; for a lock, the digest of what it pins. */
function digestBody(text) {
    return digestText(splitLeadingComments(text).body);
}
/** The first 16 hexadecimal digits of a text's SHA-256. Line endings and trailing spaces do not count. */
function digestText(text) {
    const normalized = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .map((line) => line.trimEnd())
        .join('\n')
        .trimEnd();
    return (0,external_node_crypto_.createHash)('sha256').update(normalized).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/credentials.js
/** Removes user name and password from a URL. */
function stripCredentials(url) {
    const parsed = URL.parse(url);
    if (parsed === null)
        return url;
    parsed.username = '';
    parsed.password = '';
    return parsed.href;
}
/**
 * The secret parts of a URL: `user:password` and the password, or a user name without password, which is a token then; each as
 * written and percent-decoded. uv accepts a URL with a name before it: `name=https://…`.
 */
function extractCredentials(url) {
    const [, user = '', password] = /^[^/]*\/\/([^/:@]*)(?::([^/@]*))?@/.exec(url.replace(/^[\w-]+=(?=https?:)/, '')) ?? [];
    if (user === '' && password === undefined)
        return [];
    const secrets = password === undefined || password === '' ? [user] : [`${user}:${password}`, password];
    return [...new Set(secrets.flatMap((secret) => [secret, percentDecoded(secret)]))];
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Host and path of a URL: neither credentials nor a query, which may hold a signature. */
function hostAndPath(url) {
    const parsed = URL.parse(url);
    return parsed === null ? url.replace(/^\S*@/, '') : `${parsed.host}${parsed.pathname}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/package-indexes.js




/** The packages that `--torch-backend` of uv applies to. Source: uv, `TorchStrategy::applies_to`. */
const torchPackages = [
    ...['torch', 'torch-model-archiver', 'torch-tb-profiler', 'torcharrow', 'torchaudio', 'torchcsprng', 'torchdata'],
    ...['torchdistx', 'torchserve', 'torchtext', 'torchvision', 'pytorch-triton', 'pytorch-triton-rocm', 'pytorch-triton-xpu'],
];
/** The indexes that are for pip what `--torch-backend` is for uv. */
function torchIndexes(backend) {
    return new Map(torchPackages.map((name) => [name, `https://download.pytorch.org/whl/${backend}`]));
}
const variable = 'COMPILE_REQS_PACKAGE_INDEXES';
/** The variable from which a Python of this action reads the indexes; see `python-module.ts`. */
function packageIndexVariable(indexes) {
    return indexes.size === 0 ? {} : { [variable]: JSON.stringify(Object.fromEntries(indexes)) };
}
/** The URL of the only index of a package, from that variable; undefined if the package has none. May hold credentials. */
function packageIndexOf(name, env) {
    const indexes = JSON.parse(env[variable] ?? '{}');
    return indexes[normalizeName(name)];
}
/**
 * Names the indexes of a lock's packages in it, because pip would not find the files otherwise. uv takes all packages from the first
 * index that has them, so that such a line would hide packages of the others from it.
 */
function addPackageIndexes(lock, { packageIndexes }) {
    const urls = new Set(listPins(lock).flatMap(({ name }) => packageIndexes.get(name) ?? []));
    const { header, body } = splitLeadingComments(lock);
    const lines = [...urls].map((url) => `--extra-index-url ${stripCredentials(url)}`).filter((line) => !body.includes(`${line}\n`));
    if (lines.length === 0)
        return lock;
    const separator = body.startsWith('--') ? '' : '\n';
    return `${header}\n${lines.map((line) => `${line}\n`).join('')}${separator}${body}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/access.js





/** The variables of pip and uv that name an index or a page of links. */
const indexVariableNames = [
    'PIP_INDEX_URL',
    'PIP_EXTRA_INDEX_URL',
    'PIP_FIND_LINKS',
    'UV_DEFAULT_INDEX',
    'UV_INDEX_URL',
    'UV_INDEX',
    'UV_EXTRA_INDEX_URL',
    'UV_FIND_LINKS',
];
/** Masks the credentials of every index URL, from the inputs and from the environment. Call it before anything is printed. */
function maskCredentials({ mask, env }, index) {
    for (const url of configuredUrls(env, index))
        extractCredentials(url).forEach(mask);
}
/** Whether any index URL, from the inputs or from the environment, holds credentials. */
function hasCredentials(env, index) {
    return configuredUrls(env, index).some((url) => extractCredentials(url).length > 0);
}
/**
 * The context in which every process uses the configured indexes. URLs are passed as variables, because an argument would show in
 * the process list and in the header of a lock. Source: pip, "Environment variables"; uv, "Environment variables".
 */
function withIndexEnv(context, workspace, index) {
    const variables = indexVariables(workspace, index);
    return {
        ...context,
        env: { ...context.env, ...variables },
        run: (command, args, options = {}) => context.run(command, args, { ...options, env: { ...options.env, ...variables } }),
    };
}
function indexVariables(workspace, { indexUrl, extraIndexUrls, findLinks, packageIndexes }) {
    const variables = packageIndexVariable(packageIndexes);
    if (indexUrl !== undefined) {
        variables.PIP_INDEX_URL = indexUrl;
        variables.UV_DEFAULT_INDEX = indexUrl;
    }
    if (extraIndexUrls.length > 0) {
        variables.PIP_EXTRA_INDEX_URL = extraIndexUrls.join(' ');
        variables.UV_INDEX = extraIndexUrls.join(' ');
    }
    if (findLinks.length > 0) {
        const pages = findLinks.map((link) => (isUrl(link) ? link : directoryUrl((0,external_node_path_.join)(workspace, link))));
        variables.PIP_FIND_LINKS = pages.join(' ');
        variables.UV_FIND_LINKS = pages.join(',');
    }
    return variables;
}
/**
 * Names the directories of `find-links` in a lock relative to its folder, where pip and uv look them up, and not by their place on this
 * machine.
 */
function relativeFindLinks(lock, text, { workspace, findLinks, cwd }) {
    const paths = findLinks.filter((link) => !isUrl(link)).map((link) => [directoryUrl((0,external_node_path_.join)(workspace, link)), link]);
    const written = new Map(paths.map(([url, link]) => [url, external_node_path_.posix.relative(external_node_path_.posix.dirname(lock), link)]));
    return text.replaceAll(/^(--find-links )(\S.*)$/gm, (line, option, link) => {
        // pip-compile writes a directory that a source names with the folder that it ran in.
        const named = link.startsWith(`${cwd}/`) ? external_node_path_.posix.relative((0,external_node_path_.join)(cwd, external_node_path_.posix.dirname(lock)), link) : undefined;
        const path = written.get(link) ?? named;
        return path === undefined ? line : option + quotePath(path);
    });
}
/** pip splits an option at spaces, as a shell does; uv takes the quotes off. */
function quotePath(path) {
    return /^[\w./@%+=:,~-]*$/.test(path) ? path : `"${path.replaceAll(/["\\$`]/g, String.raw `\$&`)}"`;
}
/** uv separates its links by commas. */
function directoryUrl(path) {
    return (0,external_node_url_.pathToFileURL)(path).href.replaceAll(',', '%2C');
}
/** A digest of the configured indexes for a stamp, without URLs and credentials; undefined if none is configured. */
function indexFingerprint({ indexUrl, extraIndexUrls, findLinks, packageIndexes }) {
    const ofPackages = [...packageIndexes].map(([name, url]) => `${name}=${stripCredentials(url)}`).sort();
    const named = [[indexUrl ?? ''], extraIndexUrls, findLinks].map((list) => list.map(stripCredentials));
    const urls = ofPackages.length === 0 ? named : [...named, ofPackages];
    return urls.flat().every((url) => url === '') ? undefined : `index:${digestText(JSON.stringify(urls))}`;
}
function isUrl(value) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(value);
}
/** Every index and page of links that the inputs and the variables of pip and uv name. */
function configuredUrls(env, { indexUrl, extraIndexUrls, findLinks, packageIndexes, toolUrls }) {
    const fromEnv = indexVariableNames.flatMap((name) => (env[name] ?? '').split(/[\s,]+/));
    return [indexUrl ?? '', ...extraIndexUrls, ...findLinks, ...packageIndexes.values(), ...toolUrls, ...fromEnv];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/known-credentials.js





/**
 * Collects the credentials of every address that an engine may see: of the indexes, of the requirements files with the values of
 * their variables, and of the configuration files of pip, uv and netrc.
 */
function findCredentials({ env, workspace }, index, { files }) {
    const settings = configuredUrls(env, index).flatMap((url) => credentialsOf(url, 'the settings of the step'));
    const variables = Object.entries(env)
        .filter(([name, value]) => /^UV_INDEX_\w+_PASSWORD$/.test(name) && (value ?? '') !== '')
        .map(([name, value = '']) => ({ secret: value, origin: name }));
    const requirements = [...files].flatMap(([path, { text }]) => credentialsOf(expandVariables(text, env), path));
    const configuration = configurationFiles(workspace, env).flatMap((path) => {
        const text = readIfPossible(path);
        return [...credentialsOf(text, path), ...netrcPasswords(text, path)];
    });
    const all = [...settings, ...variables, ...requirements, ...configuration];
    return [...new Map(all.map((each) => [each.secret, each])).values()];
}
/** Only HTTP has secrets in its addresses: the user of `git+ssh://git@host` is none. */
function credentialsOf(text, origin) {
    const urls = text.match(/https?:\/\/[^\s'"@/]*@/gi) ?? [];
    const secrets = urls.flatMap((url) => extractCredentials(url)).filter((secret) => !secret.includes('${'));
    return secrets.map((secret) => ({ secret, origin }));
}
function netrcPasswords(text, origin) {
    if (!origin.endsWith('netrc'))
        return [];
    return [...text.matchAll(/\bpassword\s+(\S+)/g)].map(([, secret = '']) => ({ secret, origin }));
}
/** Source: pip, "Configuration"; uv, "Configuration files"; curl, `.netrc`. */
function configurationFiles(workspace, env) {
    const { HOME: home = '', XDG_CONFIG_HOME: config = (0,external_node_path_.join)(home, '.config') } = env;
    const named = [env.PIP_CONFIG_FILE, env.UV_CONFIG_FILE, env.NETRC].filter((path) => path !== undefined);
    const shared = ['/etc/pip.conf', '/etc/uv/uv.toml', '/etc/xdg/pip/pip.conf'];
    const ofUser = [
        (0,external_node_path_.join)(config, 'pip/pip.conf'),
        (0,external_node_path_.join)(config, 'uv/uv.toml'),
        ...['.pip/pip.conf', '.netrc'].map((name) => (0,external_node_path_.join)(home, name)),
    ];
    const ofRepository = ['uv.toml', 'pyproject.toml', 'pip.conf'].map((name) => (0,external_node_path_.join)(workspace, name));
    return [...named, ...shared, ...ofUser, ...ofRepository];
}
function readIfPossible(path) {
    try {
        return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    }
    catch {
        return '';
    }
}
/** The first credential that a text contains. Short ones count only in an address, because they are part of other words. */
function findLeak(text, credentials) {
    return credentials.find(({ secret }) => formsOf(secret).some((form) => text.includes(form)));
}
/** Replaces every credential in a text by `***`. */
function redact(text, credentials) {
    return credentials
        .flatMap(({ secret }) => formsOf(secret))
        .sort((a, b) => b.length - a.length)
        .reduce((current, form) => current.replaceAll(form, form.endsWith('@') ? '***@' : '***'), text);
}
const shortestWord = 8;
function formsOf(secret) {
    const inAddress = secret.includes(':') ? [`//${secret}@`] : [`:${secret}@`, `//${secret}@`];
    return secret.length < shortestWord ? inAddress : [secret];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/redact-context.js

/** The context whose log masks the credentials, and whose outputs and summary show `***` in place of them. */
function withoutCredentials(context, credentials) {
    if (credentials.length === 0)
        return context;
    for (const { secret } of credentials)
        context.mask(secret);
    const { summary } = context;
    return {
        ...context,
        setOutput: (name, value) => context.setOutput(name, redactValue(value, credentials)),
        summary: { ...summary, add: (markdown) => summary.add(redact(markdown, credentials)) },
    };
}
function redactValue(value, credentials) {
    if (typeof value === 'string')
        return redact(value, credentials);
    if (typeof value !== 'object' || value === null)
        return value;
    return JSON.parse(redact(JSON.stringify(value), credentials));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/report/source-locations.js

/**
 * The context whose messages name the lines of `pyproject.toml` in place of those of its dependency groups, which are no files that a
 * user can open.
 */
function withSourceLocations(context, graph) {
    const { log, summary } = context;
    if (!hasGroups(graph))
        return context;
    const text = (message) => restoreLocations(message, graph);
    const place = (at) => at && restoreLocation(at, graph);
    return {
        ...context,
        log: {
            ...log,
            info: (message) => log.info(text(message)),
            notice: (message, at) => log.notice(text(message), place(at)),
            warning: (message, at) => log.warning(text(message), place(at)),
        },
        summary: { ...summary, add: (markdown) => summary.add(text(markdown)) },
    };
}
/** Does some work, and restores the locations in its error. */
async function locatingErrors(graph, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || !hasGroups(graph))
            throw error;
        const at = error.at && restoreLocation(error.at, graph);
        throw new errors/* UserError */.yo(restoreLocations(error.message, graph), at === undefined ? {} : { at });
    }
}
function hasGroups({ files }) {
    return [...files.values()].some(({ origin }) => origin !== undefined);
}
function restoreLocation(at, { files }) {
    const origin = files.get(at.file)?.origin;
    if (origin === undefined)
        return at;
    return { file: origin.file, line: origin.lines[(at.line ?? 1) - 1] ?? 1 };
}
/** Replaces `pyproject.toml:dev:2`, the second line of a group, by its line in `pyproject.toml`. */
function restoreLocations(text, graph) {
    return text.replaceAll(/([\w./-]*pyproject\.toml:[\w-]+):(\d+)/g, (whole, file, line) => {
        const origin = graph.files.get(file)?.origin;
        return origin === undefined ? whole : `${origin.file}:${origin.lines[Number(line) - 1] ?? 1}`;
    });
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/format/markdown.js
/**
 * Renders a Markdown table. Cells are plain text, which is shown as it is, with code between backticks: names in it can be no link, image,
 * HTML or emphasis. A cell that is one URL is a link.
 */
function renderTable(head, rows) {
    const row = (cells) => `| ${cells.map(escapeCell).join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
/** Renders a table like `renderTable`, without the columns that are empty in every row. */
function renderFilledColumns(head, rows) {
    const isFilled = (_, index) => rows.length === 0 || rows.some((row) => (row[index] ?? '') !== '');
    return renderTable(head.filter(isFilled), rows.map((row) => row.filter(isFilled)));
}
/** Renders a collapsed block with a title. */
function renderDetails(title, body) {
    return `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`;
}
/** Renders a fenced code block, with a fence longer than any in the text. */
function renderCodeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** A code span: a run of backticks up to the next run of the same length. Source: GitHub Flavored Markdown, 6.3. */
const codeSpan = /(?<!`)(`+)(?!`)(?:[^`]|(?!\1(?!`))`+)*?[^`]\1(?!`)/g;
function escapeCell(text) {
    if (/^https?:\/\/[^\s|<>]+$/.test(text))
        return text;
    let cell = '';
    let end = 0;
    for (const match of text.matchAll(codeSpan)) {
        // Only the pipe has a meaning in the code of a table, before the code is found.
        cell += escapeText(text.slice(end, match.index)) + escapeBreaks(match[0], ' ');
        end = match.index + match[0].length;
    }
    return cell + escapeText(text.slice(end));
}
/** Escapes what begins something else than text: HTML, links, images, code and emphasis, also links without brackets. */
function escapeText(text) {
    const escaped = escapeHtml(text)
        .replaceAll(/[\\`[\]*~]/g, '\\$&')
        .replaceAll(/(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, (run) => '\\_'.repeat(run.length))
        .replaceAll('://', '\\://')
        .replaceAll(/www\./gi, (start) => `${start.slice(0, 3)}\\.`)
        // A name such as `icon@2x.png` would be a mail address, whose sign no backslash protects. Source: cmark-gfm, extensions/autolink.c.
        .replaceAll(/(?<=[\w.+-])@(?=[A-Za-z0-9])/g, '@<!-- -->');
    return escapeBreaks(escaped, '<br>');
}
/** Escapes what would end a cell or a row. */
function escapeBreaks(text, lineBreak) {
    return text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, lineBreak);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/format/state-icon.js
/** The icons of job summaries, the same in all actions. */
const icons = {
    success: '✅',
    changed: '🔄',
    warning: '⚠️',
    failure: '❌',
    skipped: '⏭️',
    planned: '🕒',
};
/** Puts the icon of a state in front of its text in a job summary, e.g. `✅ passed`. */
function addStateIcon(state, text) {
    return `${icons[state]} ${text}`;
}
/** The text without its icon, e.g. for a terminal. */
function removeStateIcon(text) {
    const icon = Object.values(icons).find((each) => text.startsWith(`${each} `));
    return icon === undefined ? text : text.slice(icon.length + 1);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/lock-diff.js


/** The pins that differ between two texts of a lock, by name. The text of a lock that does not exist is ''. */
function diffLocks(before, after) {
    const oldPins = Map.groupBy(listPins(before), ({ name }) => name);
    const newPins = Map.groupBy(listPins(after), ({ name }) => name);
    const names = [...new Set([...oldPins.keys(), ...newPins.keys()])].sort();
    return names.flatMap((name) => diffPins(name, oldPins.get(name) ?? [], newPins.get(name) ?? []));
}
/** The changes of one package: pins with the same marker belong together, the others in their order. */
function diffPins(name, before, after) {
    const isForked = before.length > 1 || after.length > 1;
    const moved = before.filter((pin) => !after.some(({ version }) => version === pin.version));
    const arrived = after.filter((pin) => !before.some(({ version }) => version === pin.version));
    const changes = [];
    for (const old of moved) {
        const sameMarker = arrived.findIndex(({ marker }) => marker === old.marker);
        const [next] = arrived.splice(Math.max(0, sameMarker), 1);
        const marker = isForked ? (next ?? old).marker : undefined;
        changes.push({ ...describeChange(name, old.version, next?.version), ...(marker === undefined ? {} : { marker }) });
    }
    for (const { version, marker } of arrived) {
        const where = isForked && marker !== undefined ? { marker } : {};
        changes.push({ ...describeChange(name, undefined, version), ...where });
    }
    return changes;
}
/** Counts the changes in a few words, such as `1 added, 2 up (1 major)`. */
function summarizeChanges(changes) {
    if (changes.length === 0)
        return 'same pins';
    const kinds = ['added', 'removed', 'up', 'down', 'changed'];
    return kinds.flatMap((kind) => countKind(changes, kind)).join(', ');
}
function countKind(changes, kind) {
    const matching = changes.filter((change) => change.kind === kind);
    if (matching.length === 0)
        return [];
    const major = matching.filter(({ size }) => size === 'major').length;
    return [`${matching.length} ${kind}${major === 0 ? '' : ` (${major} major)`}`];
}
function describeChange(name, before, after) {
    const common = { package: name, before, after, size: undefined };
    if (before === undefined)
        return { ...common, kind: 'added' };
    if (after === undefined)
        return { ...common, kind: 'removed' };
    const size = measureChange(before, after);
    if (size === 'address')
        return { ...common, kind: 'changed', size };
    return { ...common, kind: compare(after, before) < 0 ? 'down' : 'up', size };
}
/** The first part in which two versions differ. Source: PEP 440, "Version scheme". */
function measureChange(before, after) {
    const [a, b] = [version_explain(before), version_explain(after)];
    if (a === null || b === null)
        return 'address';
    const length = Math.max(a.release.length, b.release.length);
    const firstDifference = [...Array(length).keys()].findIndex((index) => (a.release[index] ?? 0) !== (b.release[index] ?? 0));
    if (a.epoch !== b.epoch || firstDifference === 0)
        return 'major';
    if (firstDifference === 1)
        return 'minor';
    if (firstDifference > 1)
        return 'patch';
    if (a.public === b.public)
        return 'local';
    return a.is_prerelease || b.is_prerelease ? 'pre-release' : 'suffix';
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/layer.js
/** The paths of all files that are compiled from a source. */
function lockFiles({ lock, pylock }) {
    return pylock === undefined ? [lock] : [lock, pylock];
}
/** The path in the sandbox of the `requirements.txt` with which a resolution works in place of a `pylock.toml`. */
function workingLock(pylock) {
    return `.compile-reqs-locks/${pylock}.txt`;
}
/** The path of a lock as users know it. */
function shownLock(path) {
    return path.replace(/^\.compile-reqs-locks\/(.*)\.txt$/, '$1');
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/format/mermaid.js

/** Renders a Mermaid flowchart as a Markdown code block. Source of the syntax: mermaid.js.org, "Flowcharts". */
function renderFlowchart({ direction, nodes, edges, styles = {} }) {
    // Short names of our own, because Mermaid does not accept every character in an id.
    const names = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
    const nameOf = (id) => names.get(id) ?? '';
    const nodeLine = ({ id, label = id, style }) => `  ${nameOf(id)}["${escapeLabel(label)}"]${style === undefined ? '' : `:::${style}`}`;
    const knownEdges = edges.filter(([from, to]) => names.has(from) && names.has(to));
    const lines = [
        `graph ${direction}`,
        ...nodes.map(nodeLine),
        ...knownEdges.map(([from, to]) => `  ${nameOf(from)} --> ${nameOf(to)}`),
        ...Object.entries(styles).map(([style, css]) => `  classDef ${style} ${css}`),
    ];
    return renderCodeBlock(lines.join('\n'), 'mermaid');
}
function escapeLabel(text) {
    return escapeHtml(text).replaceAll('"', '&quot;').replaceAll(/\r?\n/g, '<br/>');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/report/layer-diagram.js

/** Dark text, as the fills are light in a dark theme, too. */
const layer_diagram_text = 'color:#1f2328';
const redFill = `fill:#ffebe9,${layer_diagram_text}`;
const layerStyles = {
    fresh: `fill:#ddf4ff,${layer_diagram_text}`,
    compiled: `fill:#dafbe1,${layer_diagram_text}`,
    stale: `fill:#fff8c5,${layer_diagram_text}`,
    differs: redFill,
    conflict: redFill,
};
/** Renders how the layers include each other as a Mermaid flowchart, coloured by the state of each. */
function renderLayerDiagram(layers, stateOf) {
    const nodes = layers.map(({ name }) => ({ id: name, style: stateOf(name) }));
    const usedStyles = Object.entries(layerStyles).filter(([state]) => nodes.some(({ style }) => style === state));
    return renderFlowchart({
        direction: 'LR',
        nodes,
        edges: layers.flatMap(({ name, parents }) => parents.map((parent) => [parent, name])),
        styles: Object.fromEntries(usedStyles),
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/report/summary.js





/** Renders the job summary: a table of the layers, their diagram, the changes of each lock, and the versions that differ. */
function renderSummary(content) {
    const blocks = [
        `## Requirements: ${formatTitle(content)}`,
        renderLayerTable(content),
        renderLayerDiagram(content.layers, (name) => layerState(name, content)),
        ...renderChanges(content),
        ...renderDrift(content.drift),
    ];
    return blocks.join('\n\n');
}
/** Formats one line of the log for a changed lock. */
function formatLockChange(lock, before, after) {
    return `${lock}: ${summarizeChanges(diffLocks(before, after))}`;
}
/** Formats the packages that layers pin to different versions, as one sentence. */
function formatDrift(drift) {
    const packages = drift.map(({ package: name, versions }) => `${name} (${summary_formatVersions(versions)})`);
    return `Layers pin different versions and cannot be installed together: ${packages.join('; ')}`;
}
function formatTitle({ layers, mode, stale, newLocks }) {
    const count = mode === 'check' ? stale.length : layers.filter((layer) => isWritten(layer, newLocks)).length;
    if (count === 0)
        return 'All locks are up to date';
    return `${count} of ${layers.length} locks ${mode === 'check' ? 'are stale' : 'were compiled'}`;
}
function isWritten(layer, newLocks) {
    return lockFiles(layer).some((lock) => newLocks.has(lock));
}
function renderLayerTable(content) {
    const { layers, locks, newLocks } = content;
    const rows = layers.map((layer) => {
        const text = newLocks.get(layer.lock) ?? locks.get(layer.lock) ?? '';
        return [
            layer.name,
            layer.parents.join(', '),
            layer.lock,
            String(diffLocks('', text).length),
            formatLayerState(layer, content),
        ];
    });
    return renderTable(['layer', 'includes', 'lock', 'pins', 'state'], rows);
}
/** Formats the state of the lock of a layer. A lock that was compiled to the same text, as in an upgrade without news, is up to date. */
function formatLayerState(layer, { mode, stale, newLocks }) {
    const reason = stale.find(({ lock }) => lock === layer.lock)?.detail;
    if (mode === 'check' && reason !== undefined)
        return addStateIcon('failure', `stale: ${reason}`);
    if (!isWritten(layer, newLocks))
        return addStateIcon('success', 'up to date');
    return addStateIcon('changed', `compiled: ${reason ?? 'its versions had to change with those of the others'}`);
}
function layerState(name, { layers, stale, drift, mode, newLocks }) {
    if (drift.some(({ versions }) => name in versions))
        return 'differs';
    if (layers.some((layer) => layer.name === name && isWritten(layer, newLocks)))
        return 'compiled';
    const isStale = mode === 'check' && stale.some(({ layer }) => layer === name);
    return isStale ? 'stale' : 'fresh';
}
function renderChanges({ layers, locks, newLocks }) {
    return layers.flatMap(({ lock }) => {
        const text = newLocks.get(lock);
        const changes = text === undefined ? [] : diffLocks(locks.get(lock) ?? '', text);
        if (changes.length === 0)
            return [];
        const rows = changes.map(({ package: name, before = '', after = '', kind, size, marker }) => [
            marker === undefined ? name : `${name} (${marker})`,
            before,
            after,
            size === undefined ? kind : `${kind}, ${size}`,
        ]);
        return [renderDetails(`${lock}: ${summarizeChanges(changes)}`, renderTable(['package', 'before', 'after', 'change'], rows))];
    });
}
function renderDrift(drift) {
    if (drift.length === 0)
        return [];
    const rows = drift.map(({ package: name, versions }) => [name, summary_formatVersions(versions)]);
    return ['### Versions that differ between layers', renderTable(['package', 'versions'], rows)];
}
function summary_formatVersions(versions) {
    return Object.entries(versions)
        .map(([layer, version]) => `${layer} ${version}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/joint-layers.js
/** Whether a layer has to agree with other layers on every version. */
function isJoint({ resolution, independentLayers }, layer) {
    return resolution !== 'independent' && !independentLayers.includes(layer);
}
/** The layers that have to agree with each other, group by group. A group that includes locks of another one follows it. */
function groupJointLayers(layers, joint) {
    const jointLayers = layers.filter(({ name }) => isJoint(joint, name));
    return includedFirst(groupByAgreement(jointLayers, joint));
}
/** Layers whose versions may be compared: all, or those of one directory, but never for different platforms. */
function groupByAgreement(layers, { resolution }) {
    return [
        ...Map.groupBy(layers, ({ folder, platform = '' }) => `${platform} ${resolution === 'per-folder' ? folder : ''}`).values(),
    ];
}
function includedFirst(groups) {
    const pending = new Set(groups);
    const ordered = [];
    while (pending.size > 0) {
        const next = [...pending].find((group) => ![...pending].some((other) => other !== group && includesLock(group, other)));
        const group = next ?? [...pending][0] ?? [];
        pending.delete(group);
        ordered.push(group);
    }
    return ordered;
}
function includesLock(group, other) {
    return group.some(({ closure }) => other.some(({ lock }) => closure.includes(lock)));
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/format/capitalize.js
/** The text with its first letter in upper case. */
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/requirements/pep508.js

const requirementPattern = /^(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[(?<extras>[^\]]*)\])?\s*(?:@\s*(?<url>[^\s;]\S*?)(?=\s+;|\s*$)|\(?(?<specifier>[^;()@]*)\)?)\s*(?:;\s*(?<marker>.+))?$/;
const clausePattern = /^(~=|==|!=|<=|>=|<|>|===)\s*[^\s,<>=!~]+$/;
/**
 * Parses one requirement; undefined if the text is not one. Paths and options of a requirements file are not requirements.
 * Source: the "Dependency specifiers" specification (PEP 508).
 */
function parseRequirement(text) {
    const { name, extras = '', url, specifier = '', marker } = requirementPattern.exec(text.trim())?.groups ?? {};
    if (name === undefined)
        return undefined;
    const clauses = specifier
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    if (!clauses.every((part) => clausePattern.test(part)))
        return undefined;
    return {
        name,
        key: normalizeName(name),
        extras: extras
            .split(',')
            .map((extra) => extra.trim())
            .filter((extra) => extra !== ''),
        specifier: clauses.map((part) => part.replaceAll(/\s+/g, '')).join(','),
        url,
        marker: marker?.trim(),
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/direct-requirements.js


/**
 * Reads every statement of a source, of the files it includes, and of the constraint files of all layers. What a constraint file includes
 * with `-r` are requirements for pip, and constraints for uv. Source: pip, `RequirementsFileParser._parse_and_recurse`; uv,
 * `RequirementsTxt::parse`.
 */
function readDirectRequirements(source, { files, constraints, dialect }) {
    const direct = [];
    const others = [];
    const visited = new Set();
    const visit = (path, constraint) => {
        const file = files.get(path);
        const key = `${path} ${constraint}`;
        if (file === undefined || visited.has(key))
            return;
        visited.add(key);
        if (file.opaque) {
            others.push(path);
            return;
        }
        const includeLines = new Set(file.includes.map(({ line }) => line));
        for (const { text, line } of splitLogicalLines(file.text)) {
            const requirement = parseRequirement(dialect === 'pip' ? withoutHashes(text) : text);
            if (requirement !== undefined)
                direct.push({ requirement, file: path, line, constraint });
            else if (!includeLines.has(line))
                others.push(text);
        }
        for (const include of file.includes)
            visit(include.path, include.kind === 'constraint' || (constraint && dialect === 'uv'));
    };
    visit(source, false);
    for (const path of constraints)
        visit(path, true);
    return { direct, others };
}
/** A pin without its hashes, as in an included lock: pip-compile only compares files with them, whereas uv may write them again. */
function withoutHashes(statement) {
    return statement.replace(/(?:\s+--hash[=\s]\S+)+$/, '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirement-lines/merge-conflict.js
/** The first line with a marker of a merge conflict, from 1; 0 if there is none. No requirement or setting begins like that. */
function findConflictMarker(text) {
    return text.split('\n').findIndex((each) => /^(<{7}|={7}|>{7})( |\r?$)/.test(each)) + 1;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/lock-text.js


/** Rejects a lock with merge conflict markers: it holds the pins of two branches at once. */
function rejectConflictMarkers(path, text) {
    const line = findConflictMarker(text);
    if (line === 0)
        return;
    throw new errors/* UserError */.yo(`${path} contains merge conflict markers`, {
        fix: 'Keep either side of the merge and run again; all other pins are resolved again',
        at: { file: path, line },
    });
}
/** The new text with the line endings of the old one: a lock with Windows line endings keeps them. */
function preserveLineEndings(old, text) {
    const unix = text.replaceAll('\r\n', '\n');
    return /^[^\n]*\r\n/.test(old) ? unix.replaceAll('\n', '\r\n') : unix;
}
/** Splits a lock into its statements, each with the indented lines that belong to it: hashes and annotations. */
function splitStatements(lock) {
    return lock.split(/\n(?!\s+\S)/);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/staleness/orphaned-pin.js



/** The first pin that, by its annotation, only a source requires, although no source does any more. */
function findOrphanedPin({ lock }, text, required) {
    const body = splitLeadingComments(text).body;
    for (const statement of splitStatements(body)) {
        const [pin] = listPins(statement.split('\n')[0] ?? '');
        const requirers = parseRequirers(statement);
        const isOnlyDirect = requirers.length > 0 && requirers.every((each) => each.startsWith('-r '));
        if (pin === undefined || required.has(pin.name) || !isOnlyDirect)
            continue;
        const line = text.split(/\r?\n/).indexOf(statement.split('\n')[0] ?? '') + 1;
        return { detail: `${lock}:${line} pins ${pin.name}, which no source requires any more`, at: { file: lock, line } };
    }
    return undefined;
}
/** Who requires a pin: `-r in/base.in`, or the name of a package. Both engines write it after `# via`, on one line or several. */
function parseRequirers(statement) {
    const [, annotation = ''] = /#\s*via\s*([\s\S]*)$/.exec(statement) ?? [];
    return annotation
        .split(/[\n,]/)
        .map((each) => each.replace(/^\s*#?\s*/, '').trim())
        .filter((each) => each !== '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/staleness/unmet-requirements.js





/** Packages that plain pip-compile does not pin. Source: pip-tools, `UNSAFE_PACKAGES`. */
const unpinnedPackages = ['distribute', 'pip', 'setuptools'];
/**
 * Compares the pins of a lock without a stamp with every named requirement of its sources. What the packages themselves require is
 * not known here: the engine that wrote the lock has seen to it. Returns the first problem.
 */
function findUnmetRequirement(layer, lock, graph) {
    const { direct } = readDirectRequirements(layer.source, graph);
    const pins = listPins(lock);
    return (findUnreadableFile(layer, graph) ??
        direct.map((line) => unmet_requirements_compare(line, pins, layer.lock)).find((problem) => problem !== undefined) ??
        findOrphanedPin(layer, lock, new Set(direct.map(({ requirement }) => requirement.key))));
}
/** Only an engine can read what a project requires. */
function findUnreadableFile({ closure }, { files }) {
    for (const path of closure) {
        const file = files.get(path);
        if (file === undefined)
            continue;
        const [local] = file.localPaths;
        const line = file.opaque ? 1 : local?.line;
        if (line !== undefined)
            return { detail: `${path}:${line} requires a project, which only the engine can read`, at: { file: path, line } };
    }
    return undefined;
}
function unmet_requirements_compare({ requirement, file, line, constraint }, pins, lock) {
    const { key, name, specifier, marker, url } = requirement;
    const at = { file, line };
    const wanted = url === undefined ? `${name}${specifier}` : `${name} @ ${url}`;
    const ofPackage = pins.filter((pin) => pin.name === key && markersOverlap(pin.marker, marker));
    if (ofPackage.length === 0) {
        // Only Python knows whether a marker holds.
        if (constraint || marker !== undefined || unpinnedPackages.includes(key))
            return undefined;
        return { detail: `${file}:${line} requires ${wanted}, which ${lock} does not pin`, at };
    }
    const unmet = ofPackage.find((pin) => !isSatisfied(pin, specifier, url));
    if (unmet === undefined)
        return undefined;
    return { detail: `${file}:${line} requires ${wanted}, but ${lock} pins ${unmet.version}`, at };
}
function isSatisfied(pin, specifier, url) {
    if (url !== undefined)
        return isUrlPin(pin) && repositoryOf(pin.version) === repositoryOf(url);
    // A requirement by name is satisfied by a direct reference, whose version is not known here.
    if (isUrlPin(pin) || specifier === '')
        return true;
    return satisfies(pin.version, specifier, { prereleases: true });
}
/** An address without credentials, reference and fragment, which engines resolve. */
function repositoryOf(url) {
    return url
        .replace(/#.*$/, '')
        .replace(/:\/\/[^/@]*@/, '://')
        .replace(/^(git\+[^@]*)@.*$/, '$1');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/first-use.js







/** Whether the locks were all written by plain pip-compile or uv, so that no stamp says what they were compiled from. */
function isFirstUse({ graph, stale }) {
    return stale.length === graph.layers.length && stale.every(({ reason }) => reason === 'unstamped');
}
/** Accepts locks without stamps if their pins satisfy the sources of all layers and agree; otherwise says what to do first. */
function checkFirstUse(context, project, { joint, engine }) {
    const { graph, locks } = project;
    const drift = groupJointLayers(graph.layers, joint).flatMap((layers) => findDrift(layers, locks));
    const unmet = graph.layers.flatMap((layer) => findUnmetRequirement(layer, locks.get(layer.lock) ?? '', graph) ?? []);
    if (drift.length > 0 || unmet.length > 0)
        throw firstUseError(context, project, { unmet, drift, engine: engine.name });
    const count = graph.layers.length;
    const satisfied = count === 1 ? 'The pins of the lock satisfy its sources' : `The pins of all ${count} locks satisfy their sources and agree`;
    const notice = `${satisfied}. Settings and the requirements of packages were not checked, because the locks have no stamp. For a full check, ${firstCommand(context, project, engine.name)} and commit the locks; it keeps their pins.`;
    context.log.notice(notice);
    context.summary.add(notice);
}
function firstUseError(context, project, { unmet, drift, engine }) {
    for (const { detail, at } of unmet)
        context.log.warning(detail, at);
    const { length } = project.stale;
    const details = [...unmet.map(({ detail }) => detail), ...(drift.length === 0 ? [] : [formatDrift(drift)])].join('; ');
    return new errors/* UserError */.yo(`${length} of ${length} locks have no stamp yet, and their pins were not accepted: ${details}`, {
        why: 'The check otherwise compares the sources with a comment line that compiling writes to each lock',
        fix: `${capitalize(firstCommand(context, project, engine))} and commit the locks; it keeps the pins that can stay`,
        ...(unmet[0] === undefined ? {} : { at: unmet[0].at }),
    });
}
/** The command that writes the stamps, with the engine that wrote the locks if the settings name another one. */
function firstCommand({ caller }, { locks }, configured) {
    const writer = [...locks.values()].map(writerOf).find((name) => name !== undefined);
    const needsEngine = writer !== undefined && writer !== configured;
    if (caller !== undefined)
        return `run \`eleanor compile${needsEngine ? ` --engine ${writer}` : ''}\``;
    return `run this action once with \`mode: compile\`${needsEngine ? ` and \`engine: ${writer}\`` : ''}`;
}
/** The engine that the header of a lock names. */
function writerOf(lock) {
    return /autogenerated by (pip-compile|uv)\b/.exec(splitLeadingComments(lock).header)?.[1];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/files/read-text.js



/** The errors of a path that is no file: nothing exists, or it is a directory. Source: errno(3). */
const absentCodes = ['ENOENT', 'ENOTDIR', 'EISDIR'];
/** Reads a file; undefined if there is no such file. Throws if it cannot be read. */
function readIfPresent(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        if (absentCodes.includes(error.code))
            return undefined;
        throw error;
    }
}
/**
 * Reads a file of UTF-8 text, without its byte order mark; undefined if there is no such file. Throws if it cannot be read. Errors call it
 * `shownPath`.
 */
function readTextIfPresent(path, shownPath = path) {
    const bytes = readIfPresent(path);
    return bytes && decodeUtf8(bytes, shownPath);
}
/**
 * Decodes UTF-8 text, without its byte order mark. Throws a `UserError` with the path if the bytes are something else: with replacement
 * characters, it would be a text that nobody wrote.
 */
function decodeUtf8(bytes, path) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return withoutByteOrderMark(Buffer.from(bytes).toString('utf8'));
    throw new errors/* UserError */.yo(`${path} is not UTF-8 text`, { fix: 'Save it as UTF-8', at: { file: path } });
}
/** Text to compare files of any kind with, without a byte order mark: other bytes than UTF-8 become one character each. */
function decodeForComparison(bytes) {
    return (0,external_node_buffer_.isUtf8)(bytes) ? withoutByteOrderMark(bytes.toString('utf8')) : bytes.toString('latin1');
}
function withoutByteOrderMark(text) {
    return text.replace(/^\uFEFF/, '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/read-file.js




/** Reads a file of the workspace. Throws a `UserError` with its path if it is a directory or not readable. */
async function readWorkspaceFile(workspace, path) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(workspace, path));
    }
    catch (error) {
        const code = error.code;
        const why = code === 'EISDIR' ? 'It is a directory' : (0,errors/* messageOf */.bD)(error).replaceAll(`${workspace}/`, '');
        throw new errors/* UserError */.yo(`${path} cannot be read`, { why, at: { file: path } });
    }
}
/** Reads a file of UTF-8 text of the workspace, without its byte order mark. Throws a `UserError` with its path if it cannot be read. */
async function readWorkspaceText(workspace, path) {
    return decodeUtf8(await readWorkspaceFile(workspace, path), path);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/read-locks.js




/** The texts of the locks that exist, by path. */
async function readLocks(workspace, layers) {
    const existing = layers.flatMap(lockFiles).filter((lock) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, lock)));
    const texts = existing.map(async (lock) => [lock, await readWorkspaceText(workspace, lock)]);
    return new Map(await Promise.all(texts));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/platforms/platform-layers.js
function splitPlatform(layer, platforms) {
    const platform = platforms.find((each) => layer.endsWith(`.${each}`));
    return platform === undefined ? { name: layer } : { name: layer.slice(0, -platform.length - 1), platform };
}
/** The names of layers for each of several platforms: `base.windows`, `base.linux`. */
function withPlatforms(layers, platforms) {
    return platforms.length === 0 ? [...layers] : layers.flatMap((layer) => platforms.map((platform) => `${layer}.${platform}`));
}
/** Gives each of several platforms its own layers, with locks such as `requirements/base.windows.txt`. */
function addPlatforms(layers, platforms) {
    if (platforms.length === 0)
        return [...layers];
    return platforms.flatMap((platform) => layers.map((layer) => ({
        ...layer,
        platform,
        name: `${layer.name}.${platform}`,
        lock: layer.lock.replace(/\.txt$/, `.${platform}.txt`),
    })));
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/requirements/pylock-path.js

/**
 * The path of the `pylock.toml` of a layer, beside its `requirements.txt`: `requirements/gpu/x.txt` gives
 * `requirements/gpu/pylock.x.toml`. A name has no dots. Source: PEP 751, "File Name".
 */
function pylockPath(lock) {
    const name = external_node_path_.posix.basename(lock, '.txt').replaceAll('.', '-');
    return external_node_path_.posix.join(external_node_path_.posix.dirname(lock), `pylock.${name}.toml`);
}
function isPylockPath(path) {
    return /(^|\/)pylock\.[^./]+\.toml$/.test(path);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/dependency-groups/group-source.js
/** The source of a layer that is a group, such as `packages/core/pyproject.toml:dev`. */
function formatGroupSource({ file, group }) {
    return `${file}:${group}`;
}
/** The group that a source names; undefined if the source is a file. */
function parseGroupSource(source) {
    const { file, group } = /^(?<file>(?:.*\/)?pyproject\.toml):(?<group>[^/:]+)$/.exec(source)?.groups ?? {};
    return file === undefined || group === undefined ? undefined : { file, group };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/parse-toml.js

/** Parses the text of a TOML file. A `InvalidInputError` names `path` and the line of a fault. */
async function parseToml(text, path) {
    const { parse, TomlError } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    try {
        return parse(text);
    }
    catch (error) {
        const { line = 1, column = 1 } = error instanceof TomlError ? error : {};
        // The message repeats the lines around the fault after its first line.
        const [why = ''] = (0,errors/* messageOf */.bD)(error).split('\n');
        throw new errors/* InvalidInputError */.oC(`${path} is not valid TOML`, { why: `Line ${line}: ${why}`, at: { file: path, line, column } });
    }
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/toml-values.js
function isTomlTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** The table at a path of keys, such as `tool`, `hatch`, `version`; undefined if there is none. */
function tableAt(table, [name, ...rest]) {
    if (name === undefined)
        return table;
    const value = table[name];
    return isTomlTable(value) ? tableAt(value, rest) : undefined;
}
/** What a value of TOML means for an input; a string says what was expected in its place. */
function convertTomlValue(definition, value) {
    switch (definition.kind) {
        case 'flag':
            return typeof value === 'boolean' ? asText(value) : 'must be `true` or `false`';
        case 'number':
            return typeof value === 'number' || typeof value === 'bigint' ? asText(value) : 'must be a number';
        case 'date':
            return typeof value === 'string' || value instanceof Date ? asText(value) : 'must be a date or a time';
        case 'choice':
            return convertChoice(definition, value);
        case 'text':
        case 'path':
            return typeof value === 'string' ? asText(value) : 'must be a string';
        case 'words':
        case 'lines':
            return convertList(value);
        case 'map':
            return convertMap(definition.isNested === true ? flatten(value) : value);
        case 'table':
            return convertTable(value);
    }
}
function asText(value) {
    return { kind: 'text', text: scalarText(value) ?? '' };
}
/** `true` without quotes is as good as its text. */
function convertChoice({ allowed = [] }, value) {
    if (allowed.includes(scalarText(value) ?? ''))
        return asText(value);
    return `must be one of ${allowed.map((word) => `"${word}"`).join(', ')}`;
}
/** A string is a list in the text form of the input. */
function convertList(value) {
    if (typeof value === 'string')
        return asText(value);
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '');
    return isList ? { kind: 'list', items: value } : 'must be a list of strings, none of them empty';
}
/** Numbers and booleans are as good as their text. Several values of one name, such as labels of a runner, are joined by commas. */
function convertMap(value) {
    const expected = 'must be a table of strings, such as `{ NAME = "value" }`';
    if (!isTomlTable(value))
        return expected;
    const entries = Object.entries(value).map(([name, item]) => [name, mapText(item)]);
    return entries.every((entry) => entry[1] !== undefined) ? { kind: 'map', entries } : expected;
}
/** Joins the names of nested maps by dots. */
function flatten(value) {
    if (!isTomlTable(value))
        return value;
    const entries = Object.entries(value).flatMap(([name, item]) => isTomlTable(item)
        ? Object.entries(item).map(([inner, text]) => [`${name}.${inner}`, text])
        : [[name, item]]);
    return Object.fromEntries(entries);
}
function mapText(value) {
    if (!Array.isArray(value))
        return scalarText(value);
    return value.every((item) => typeof item === 'string') ? value.join(',') : undefined;
}
function convertTable(value) {
    const expected = 'must be a table of tables, such as `{ gpu = { NAME = "value" } }`';
    if (!isTomlTable(value))
        return expected;
    const maps = Object.entries(value).map(([name, map]) => [name, convertMap(map)]);
    const valid = maps.flatMap(([name, map]) => typeof map !== 'string' && map.kind === 'map' ? [[name, map.entries]] : []);
    return valid.length === maps.length ? { kind: 'table', maps: valid } : expected;
}
/** A date prints as in the file, and a time without a fraction of zero. */
function scalarText(value) {
    if (typeof value === 'string')
        return value;
    if (value instanceof Date)
        return value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '');
    return ['number', 'bigint', 'boolean'].includes(typeof value) ? String(value) : undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/requirements/package-name.js
/** Whether a text is the name of a package. Source: PyPA, "Names and normalization", name format. */
function isPackageName(text) {
    return /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(text);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/dependency-groups/element-lines.js
/** The lines of the arrays in a table at the root of a TOML text, by key. */
async function findElementLines(text, table) {
    const { parseTOML } = await __nccwpck_require__.e(/* import() */ 605).then(__nccwpck_require__.bind(__nccwpck_require__, 9605));
    const nodes = parseTOML(text).body[0].body.flatMap((node) => arraysIn(node, []));
    const inTable = nodes.filter(({ path }) => path.length === 2 && path[0] === table);
    return new Map(inTable.map(({ path, position }) => [path[1] ?? '', position]));
}
function arraysIn(node, parents) {
    const path = [...parents, ...node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))];
    if (node.type === 'TOMLTable')
        return node.body.flatMap((child) => arraysIn(child, path));
    const { value } = node;
    if (value.type === 'TOMLInlineTable')
        return value.body.flatMap((child) => arraysIn(child, path));
    const elements = value.type === 'TOMLArray' ? value.elements.map((element) => element.loc.start.line) : [];
    return [{ path, position: { line: node.loc.start.line, elements } }];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/dependency-groups/parse-groups.js






/**
 * Parses `[dependency-groups]` of a `pyproject.toml`. Rejects names that are invalid or equal once they are normalized; the elements
 * of a group are validated only when the group is used. Source: PEP 735, "Specification".
 */
async function parseGroups(file, text) {
    const root = await parseToml(text, file);
    const table = root['dependency-groups'] ?? {};
    if (!isTomlTable(table))
        throw new errors/* UserError */.yo(`\`dependency-groups\` of ${file} is not a table`, { at: { file } });
    const positions = await findElementLines(text, 'dependency-groups');
    const groups = new Map();
    for (const [name, elements] of Object.entries(table)) {
        const { line = 1, elements: lines = [] } = positions.get(name) ?? {};
        const at = { file, line };
        if (!isPackageName(name))
            throw new errors/* UserError */.yo(`${file}:${line}: \`${name}\` is not a valid name of a group`, { at });
        const key = normalizeName(name);
        const same = groups.get(key);
        if (same !== undefined)
            throw new errors/* UserError */.yo(`${file}:${line}: the groups \`${same.name}\` and \`${name}\` have the same normalized name`, {
                fix: 'Rename one of them',
                at,
            });
        groups.set(key, { name, elements, lines, line });
    }
    const uv = settingsOfUv(root);
    return { file, groups, settings: resolvingSettings(root, uv), hasSources: uv.sources !== undefined };
}
/** The settings of the project that uv applies to a group, and the name that it writes to the lock. */
function resolvingSettings({ project }, uv) {
    const { name, 'requires-python': requiresPython } = isTomlTable(project) ? project : {};
    return JSON.stringify([name, requiresPython, uv.sources, uv.workspace, uv['dependency-groups']]);
}
function settingsOfUv({ tool }) {
    return isTomlTable(tool) && isTomlTable(tool.uv) ? tool.uv : {};
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/dependency-groups/select-groups.js


/** Parses a word such as `dev`, `test-*`, `!docs` or `packages/core/pyproject.toml:dev`; undefined if it is not valid. */
function parseGroupPattern(word) {
    const { not = '', file = 'pyproject.toml', name, } = /^(?<not>!)?(?:(?<file>(?:[^:]*\/)?pyproject\.toml):)?(?<name>[\w.*-]+)$/.exec(word)?.groups ?? {};
    if (name === undefined)
        return undefined;
    return { file, name: name.split('*').map(normalizePart).join('*'), isExcluded: not !== '' };
}
/** Normalizes a part of a name. It may begin or end with a separator. */
function normalizePart(part) {
    return normalizeName(`x${part}x`).slice(1, -1);
}
/** The groups that the patterns select, in the order of the files. Rejects a pattern without a match. */
function selectGroups(patterns, groupsOf) {
    const all = [...groupsOf].flatMap(([file, groups]) => groups.map((group) => ({ file, group })));
    for (const pattern of patterns)
        if (!all.some((group) => matches(pattern, group)))
            throw unknownGroup(pattern, groupsOf);
    const included = patterns.filter(({ isExcluded }) => !isExcluded);
    const excluded = patterns.filter(({ isExcluded }) => isExcluded);
    // Patterns that only leave groups out select all others of their files.
    const isSelected = (group) => included.some((pattern) => matches(pattern, group)) ||
        (included.length === 0 && excluded.some(({ file }) => file === group.file));
    return all.filter((group) => isSelected(group) && !excluded.some((pattern) => matches(pattern, group)));
}
function matches(pattern, { file, group }) {
    const expression = pattern.name.replaceAll('.', '\\.').replaceAll('*', '.*');
    return pattern.file === file && new RegExp(`^${expression}$`).test(group);
}
function unknownGroup({ file, name }, groupsOf) {
    const known = groupsOf.get(file) ?? [];
    return new errors/* InputValueError */.uH('groups', `names ${name}, which is not a group of ${file}`, {
        fix: known.length === 0 ? `Add \`[dependency-groups]\` to ${file}` : `The groups are ${known.join(', ')}`,
        at: { file },
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/path-patterns/requirements-folders.js



/** Whether a path names several folders. */
function isFolderPattern(path) {
    return path.includes('*');
}
/**
 * Finds the folders that a pattern names, by path. `*` means any name and `**` any number of folders; `**` at the end means
 * every folder called `requirements`. Hidden folders, packages of Node.js and virtual environments are left out.
 * The names of layers start with the path of the folder, without its last part if that is the same for all.
 */
async function findRequirementsFolders(workspace, pattern) {
    const complete = pattern.replace(/(^|\/)\*\*$/, '$1**/requirements');
    const depth = complete.includes('**') ? Infinity : complete.split('/').length;
    const matcher = toRegularExpression(complete);
    const found = [];
    const search = async (folder, level) => {
        if (matcher.test(folder)) {
            found.push(folder);
            return;
        }
        if (level >= depth)
            return;
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(workspace, folder), { withFileTypes: true })) {
            const path = external_node_path_.posix.join(folder, entry.name);
            if (entry.isDirectory() && !isSkipped(workspace, path))
                await search(path, level + 1);
        }
    };
    await search('', 0);
    const names = new Set(found.map((folder) => external_node_path_.posix.basename(folder)));
    return found.sort().map((folder) => ({ folder, prefix: names.size === 1 ? withoutDot(external_node_path_.posix.dirname(folder)) : folder }));
}
function isSkipped(workspace, path) {
    return /(^|\/)(\.[^/]*|node_modules|__pycache__)$/.test(path) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path, 'pyvenv.cfg'));
}
function withoutDot(path) {
    return path === '.' ? '' : path;
}
function toRegularExpression(pattern) {
    const parts = pattern.split(/(\*\*\/|\*)/).map((part) => {
        if (part === '**/')
            return '(?:[^/]+/)*';
        return part === '*' ? '[^/]+' : part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
    });
    return new RegExp(`^${parts.join('')}$`);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/key-position.js
/** The line of a key in a TOML text, from 1; that of the nearest table above it if the key is not found. */
async function findKeyLine(text, path) {
    // The parser with positions is loaded only to report an error.
    const { parseTOML } = await __nccwpck_require__.e(/* import() */ 605).then(__nccwpck_require__.bind(__nccwpck_require__, 9605));
    const positions = parseTOML(text).body[0].body.flatMap((node) => listPositions(node, []));
    const candidates = positions.filter((each) => each.path.every((name, index) => path[index] === name));
    const depth = Math.max(0, ...candidates.map((each) => each.path.length));
    return candidates.find((each) => each.path.length === depth)?.line ?? 1;
}
/** The positions of a table or key, of every key in it, and of the first parts of a dotted key. */
function listPositions(node, parents) {
    const names = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    const path = [...parents, ...names];
    const own = names.map((_, index) => ({
        path: [...parents, ...names.slice(0, index + 1)],
        line: node.loc.start.line,
    }));
    const children = node.type === 'TOMLTable' ? node.body : node.value.type === 'TOMLInlineTable' ? node.value.body : [];
    return [...own, ...children.flatMap((child) => listPositions(child, path))];
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/config-problem.js



/** Suggests the nearest of the names, or lists all if none is near. */
function didYouMean(name, names) {
    const nearest = (0,mod/* closest */.kp)(name.toLowerCase(), names);
    const isNear = (0,mod/* distance */.Io)(name.toLowerCase(), nearest) <= Math.max(1, Math.floor(name.length / 3));
    return isNear ? `Did you mean \`${nearest}\`?` : `Known: ${names.map((each) => `\`${each}\``).join(', ')}`;
}
/** Throws one error that names every problem with its file and line, and points to the first. */
async function throwConfigProblems(file, problems) {
    const lines = await Promise.all(problems.map(async ({ key }) => await findKeyLine(file.text, ['tool', 'eleanor', ...key])));
    const sentences = problems.flatMap(({ text, fix }, index) => [`${file.path}:${lines[index] ?? 1}: ${text}`, fix]);
    throw new errors/* InvalidInputError */.oC((0,errors/* joinSentences */.DP)(sentences), {
        at: { file: file.path, line: lines[0] ?? 1 },
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/project-extras.js







/** The word for all extras: `web = pyproject.toml[*]`. */
const allExtras = '*';
/**
 * Lists the extras that a `pyproject.toml` declares, in the order of the file. Rejects a project whose build computes its extras.
 * Source: PyPA, "pyproject.toml specification", `optional-dependencies` and `dynamic`.
 */
async function listProjectExtras(workspace, path) {
    const { project } = await parseToml(await readWorkspaceText(workspace, path), path);
    const { dynamic, 'optional-dependencies': optional } = (project ?? {});
    if (Array.isArray(dynamic) && dynamic.includes('optional-dependencies'))
        throw new errors/* UserError */.yo(`${path} does not list its extras, because \`optional-dependencies\` is dynamic`, {
            fix: 'Name each extra in `extra-sources`, such as `web = pyproject.toml[web]`',
            at: { file: path },
        });
    return typeof optional === 'object' && optional !== null ? Object.keys(optional) : [];
}
/**
 * Rejects an extra that a `pyproject.toml` does not declare: pip-compile would only leave it out. A project without `[project]`, or
 * whose build computes its extras, is not checked.
 */
async function rejectUnknownExtras(workspace, path, extras) {
    if (extras.length === 0 || external_node_path_.posix.basename(path) !== 'pyproject.toml')
        return;
    const { project } = await parseToml(await readWorkspaceText(workspace, path), path);
    if (!isTomlTable(project))
        return;
    const { dynamic, 'optional-dependencies': optional } = project;
    if (Array.isArray(dynamic) && dynamic.includes('optional-dependencies'))
        return;
    const known = isTomlTable(optional) ? Object.keys(optional) : [];
    const unknown = extras.find((extra) => !known.some((each) => normalizeName(each) === normalizeName(extra)));
    if (unknown === undefined)
        return;
    throw new errors/* InputValueError */.uH('extra-sources', `names the extra ${unknown}, which ${path} does not declare`, {
        fix: known.length === 0 ? `Add it to \`[project.optional-dependencies]\` of ${path}` : didYouMean(unknown, known),
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/discover.js












/** Finds the layers below the requirements directories, adds the extra sources, and applies the selection. */
async function discoverLayers(workspace, selection) {
    const { directory, folders, layers, extraSources, groups, format } = selection;
    const sources = [
        ...(folders === undefined ? await findSources(workspace, directory) : await findSourcesInFolders(workspace, folders)),
        ...(await Promise.all(extraSources.map(async (extra) => await findExtraSource(workspace, directory, extra)))),
        ...(await findGroups(workspace, directory, groups)),
    ];
    const found = sources.map((source) => withFormat(source, format));
    if (found.length === 0) {
        const searched = folders ?? directory;
        throw new errors/* UserError */.yo(`No requirements were found in ${searched}`, {
            why: `Neither ${external_node_path_.posix.join(searched, 'in')}/*.in nor ${external_node_path_.posix.join(searched, '*.in')} exists`,
            fix: 'Set `directory`, or `groups` for the dependency groups of pyproject.toml',
        });
    }
    rejectSharedLocks(found);
    const selected = addPlatforms(selectLayers(found, layers, folders ?? directory), selection.platforms ?? []);
    rejectSharedLocks(selected);
    return selected;
}
/**
 * All `*.in` below the directory, by name. A folder called `in` is left out of the lock's path: `in/x.in` and `x.in` give `x.txt`,
 * `in/gpu/x.in`, `gpu/in/x.in` and `gpu/x.in` give `gpu/x.txt`. In the workspace itself only `in` is searched.
 */
async function findSources(workspace, directory) {
    const found = [];
    const search = async (folder) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(workspace, directory, folder), { withFileTypes: true });
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            if (entry.name.startsWith('.'))
                continue;
            const path = external_node_path_.posix.join(folder, entry.name);
            if (entry.isDirectory()) {
                if (directory !== '.' || path.split('/')[0] === 'in')
                    await search(path);
            }
            else if (entry.name.endsWith('.in') && entry.name !== 'MANIFEST.in') {
                found.push(layerFromPath(directory, path));
            }
        }
    };
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, directory)))
        await search('');
    const isBelowIn = ({ source }) => external_node_path_.posix.relative(directory, source).split('/').includes('in');
    return [...found.filter(isBelowIn), ...found.filter((layer) => !isBelowIn(layer))];
}
async function findExtraSource(workspace, directory, extra) {
    const { name, source, extras } = extra;
    const isAll = extras?.includes(allExtras) === true;
    const named = isAll ? await listProjectExtras(workspace, source) : extras;
    if (!isAll)
        await rejectUnknownExtras(workspace, source, extras ?? []);
    return { name, source, folder: directory, lock: external_node_path_.posix.join(directory, `${name}.txt`), extras: named };
}
async function findSourcesInFolders(workspace, pattern) {
    const folders = await findRequirementsFolders(workspace, pattern);
    const found = await Promise.all(folders.map(async ({ folder, prefix }) => {
        const sources = await findSources(workspace, folder);
        return sources.map((source) => ({ ...source, name: external_node_path_.posix.join(prefix, source.name) }));
    }));
    return found.flat();
}
/** The selected dependency groups. A group of another folder has the name of the folder before its own: `packages/core/dev`. */
async function findGroups(workspace, directory, patterns) {
    const groupsOf = new Map();
    for (const file of new Set(patterns.map((pattern) => pattern.file))) {
        const text = await readWorkspaceText(workspace, file);
        groupsOf.set(file, [...(await parseGroups(file, text)).groups.keys()]);
    }
    return selectGroups(patterns, groupsOf).map(({ file, group }) => {
        const name = external_node_path_.posix.join(external_node_path_.posix.dirname(file), group);
        const source = formatGroupSource({ file, group });
        return { name, source, folder: directory, lock: external_node_path_.posix.join(directory, `${name}.txt`), extras: undefined };
    });
}
function layerFromPath(directory, path) {
    const folders = path.split('/').slice(0, -1);
    const inFolder = folders.indexOf('in');
    const name = external_node_path_.posix.join(...folders.filter((_, index) => index !== inFolder), external_node_path_.posix.basename(path, '.in'));
    const source = external_node_path_.posix.join(directory, path);
    return { name, source, folder: directory, lock: external_node_path_.posix.join(directory, `${name}.txt`), extras: undefined };
}
function withFormat(layer, format) {
    if (format === 'requirements')
        return layer;
    const pylock = pylockPath(layer.lock);
    return format === 'both' ? { ...layer, pylock } : { ...layer, lock: pylock };
}
function rejectSharedLocks(found) {
    const second = found.find((layer, index) => found.findIndex(({ lock }) => lock === layer.lock) !== index);
    if (second === undefined)
        return;
    const first = found.find(({ lock }) => lock === second.lock);
    throw new errors/* UserError */.yo(`Two sources would be compiled into ${second.lock}`, {
        why: `${second.source} has the same name as ${first?.source ?? 'another file'}`,
        fix: 'Rename one of them',
        at: { file: second.source },
    });
}
/** `name` takes only these layers, `!name` takes all others. */
function selectLayers(found, words, directory) {
    const excluded = words.filter((word) => word.startsWith('!')).map((word) => word.slice(1));
    const included = words.filter((word) => !word.startsWith('!'));
    const unknown = [...included, ...excluded].filter((name) => !found.some((layer) => layer.name === name));
    const fix = `The layers are ${found.map(({ name }) => name).join(', ')}`;
    if (unknown.length > 0) {
        throw new errors/* InputValueError */.uH('layers', `names ${unknown.join(', ')}, which is not a layer of ${directory}`, { fix });
    }
    const selected = found.filter(({ name }) => !excluded.includes(name) && (included.length === 0 || included.includes(name)));
    if (selected.length === 0)
        throw new errors/* InputValueError */.uH('layers', 'excludes every layer', { fix });
    return selected;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __nccwpck_require__(7468);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/uv-sources/local-sources.js







const noSources = { paths: [], root: undefined };
/**
 * Finds the local packages that uv uses for the requirements of a project: `name = { path = "../core" }`, and `{ workspace = true }`
 * for members of its workspace. Other tools ignore them. Sources: uv, "Dependency sources" and "Using workspaces".
 */
async function findLocalSources(workspace, folder) {
    const project = await readProject(workspace, folder);
    if (project === undefined)
        return noSources;
    const root = await findWorkspaceRoot(workspace, project);
    const required = requiredNames(project.table);
    const paths = [];
    let usesRoot = false;
    // The sources of a project replace those of its workspace by name.
    const own = new Map(sourcesOf(project));
    const shared = root === undefined || root.folder === folder ? [] : sourcesOf(root).filter(([name]) => !own.has(name));
    for (const [declaring, entries] of [[project, [...own]], [root ?? project, shared]])
        for (const [name, sources] of entries) {
            if (required !== undefined && !required.has(name))
                continue;
            for (const { path, workspace: isMember } of sources) {
                if (typeof path === 'string')
                    paths.push(external_node_path_.posix.join(declaring.folder, path));
                else if (isMember === true && root !== undefined)
                    paths.push(...(await findMembers(workspace, root, name)));
                else
                    continue;
                if (declaring !== project || isMember === true)
                    usesRoot = true;
            }
        }
    const existing = paths.filter((path) => !path.startsWith('..') && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)));
    return { paths: existing, root: usesRoot && root !== undefined ? external_node_path_.posix.join(root.folder, 'pyproject.toml') : undefined };
}
/** Undefined if there is no such file, or if it is not valid, because the engine reports that better. */
async function readProject(workspace, folder) {
    const path = external_node_path_.posix.join(folder, 'pyproject.toml');
    const text = readTextIfPresent((0,external_node_path_.join)(workspace, path), path);
    if (text === undefined)
        return undefined;
    const { TomlError, parse } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    try {
        return { folder, table: parse(text) };
    }
    catch (error) {
        if (error instanceof TomlError)
            return undefined;
        throw error;
    }
}
/** The nearest folder of the project or above it whose `pyproject.toml` has `[tool.uv.workspace]`. */
async function findWorkspaceRoot(workspace, project) {
    for (let { folder } = project;; folder = external_node_path_.posix.dirname(folder)) {
        const found = folder === project.folder ? project : await readProject(workspace, folder);
        if (found !== undefined && tableAt(found.table, ['tool', 'uv', 'workspace']) !== undefined)
            return found;
        if (folder === '.')
            return undefined;
    }
}
/** Each source by its normalized name. A name may have several, each with a marker. */
function sourcesOf({ table }) {
    const sources = tableAt(table, ['tool', 'uv', 'sources']) ?? {};
    return Object.entries(sources).map(([name, value]) => [
        normalizeName(name),
        (Array.isArray(value) ? value : [value]).filter(isTomlTable),
    ]);
}
/** The names that a project requires, also with extras; undefined if its build computes them. */
function requiredNames(table) {
    const { dynamic, dependencies, 'optional-dependencies': optional } = tableAt(table, ['project']) ?? {};
    if (Array.isArray(dynamic) && dynamic.some((name) => name === 'dependencies' || name === 'optional-dependencies'))
        return undefined;
    const lists = [dependencies, ...Object.values(isTomlTable(optional) ? optional : {})];
    const texts = lists.flatMap((list) => (Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []));
    const names = texts.map((text) => parseRequirement(text)?.key);
    return new Set(names.filter((name) => name !== undefined));
}
/** The folders of the members of a workspace that have a name. */
async function findMembers(workspace, root, name) {
    const { members, exclude } = tableAt(root.table, ['tool', 'uv', 'workspace']) ?? {};
    const cwd = (0,external_node_path_.join)(workspace, root.folder);
    const matching = (patterns) => (Array.isArray(patterns) ? (0,external_node_fs_.globSync)(patterns.map(String), { cwd }) : []);
    const excluded = new Set(matching(exclude));
    const folders = ['.', ...matching(members).filter((each) => !excluded.has(each) && (0,paths/* isInside */.FK)(workspace, (0,external_node_path_.join)(cwd, each)))];
    const found = [];
    for (const each of folders) {
        const folder = external_node_path_.posix.join(root.folder, each.replaceAll('\\', '/'));
        const member = await readProject(workspace, folder);
        const { name: memberName } = tableAt(member?.table ?? {}, ['project']) ?? {};
        if (typeof memberName === 'string' && normalizeName(memberName) === name)
            found.push(folder);
    }
    return found;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/local-project.js





/** Files in which a project declares what it requires. */
const projectFiles = ['pyproject.toml', 'setup.py', 'setup.cfg'];
/**
 * Resolves a local path. pip and uv resolve such paths against their working directory, which is the workspace; with
 * `relative-paths: file`, they are relative to the folder of the file.
 */
function resolveLocal({ workspace, relativePaths }, from, { target, line }) {
    const at = { file: from, line };
    const base = relativePaths === 'file' ? external_node_path_.posix.dirname(from) : '.';
    const absolute = absolutePath((0,external_node_path_.join)(workspace, base), target);
    if (absolute === undefined)
        throw new errors/* UserError */.yo(`${from}:${line} names ${target}, which is not the URL of a local file`, {
            why: target.includes('${') ? 'A variable in it is not set' : '',
            fix: 'Write a path such as `./dist/x.whl`, or `file:///` and an absolute path',
            at,
        });
    const stats = (0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false });
    const isOutside = !(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(absolute));
    if (isOutside || stats === undefined) {
        const problem = isOutside ? 'is outside the workspace' : 'does not exist';
        throw new errors/* UserError */.yo(`${from}:${line} names ${target}, which ${problem}`, {
            why: explainResolution({ workspace, relativePaths }, from, absolute),
            fix: suggestBase({ workspace, relativePaths }, from, target),
            at,
        });
    }
    const path = (0,paths/* relativePosixPath */.TS)(workspace, absolute);
    const local = describeLocal(workspace, path);
    if (local.files.length > 0)
        return local;
    throw new errors/* UserError */.yo(`${from}:${line} names ${target}, which is not a Python project`, {
        why: `It contains none of ${projectFiles.join(', ')}`,
        fix: 'Correct the path',
        at,
    });
}
/** The project or archive at a path that exists. */
function describeLocal(workspace, path) {
    if (!(0,paths/* isKind */.VF)((0,external_node_path_.join)(workspace, path), 'directory'))
        return { folder: undefined, files: [path] };
    return { folder: path, files: findProjectFiles(workspace, path) };
}
function explainResolution({ workspace, relativePaths }, from, absolute) {
    const path = (0,paths/* isInside */.FK)(workspace, absolute) ? (0,paths/* relativePosixPath */.TS)(workspace, absolute) : absolute;
    const folder = relativePaths === 'file' ? external_node_path_.posix.dirname(from) : 'the workspace';
    return `It resolves to ${path}, because such paths are relative to ${folder} (\`relative-paths: ${relativePaths}\`)`;
}
/** The other base, if the path exists there. */
function suggestBase({ workspace, relativePaths }, from, target) {
    const other = relativePaths === 'file' ? 'root' : 'file';
    const absolute = absolutePath((0,external_node_path_.join)(workspace, other === 'file' ? external_node_path_.posix.dirname(from) : '.'), target);
    if (absolute === undefined || !(0,external_node_fs_.existsSync)(absolute) || !(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(absolute)))
        return 'Correct the path';
    const path = (0,paths/* relativePosixPath */.TS)(workspace, absolute);
    const written = relativePaths === 'file' ? external_node_path_.posix.relative(external_node_path_.posix.dirname(from), path) : `./${path}`;
    return `Write \`${written}\`, or set \`relative-paths: ${other}\``;
}
/** The existing files of a project that declare what it requires. */
function findProjectFiles(workspace, folder) {
    return projectFiles.map((name) => external_node_path_.posix.join(folder, name)).filter((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)));
}
/** Undefined if the URL names another machine, or no valid path. Source: RFC 8089, section 2. */
function absolutePath(base, target) {
    if (/^file:\/\//i.test(target))
        return pathOfUrl(target);
    const path = /^file:/i.test(target) ? decodePath(target.slice('file:'.length)) : target;
    if (path === undefined)
        return undefined;
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(base, path);
}
/** The path in a URL, in which a space is `%20`. */
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
function pathOfUrl(url) {
    try {
        return (0,external_node_url_.fileURLToPath)(url);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/dependency-groups/group-text.js






/**
 * Writes a group as a requirements file: an included group becomes a `-r` line. Rejects what is neither a requirement nor
 * `{include-group = "name"}`, and groups that include each other in a cycle. Source: PEP 735, "Specification".
 */
function groupAsRequirements(table, group) {
    rejectCycle(table, group, []);
    const elements = readElements(table, group);
    const lines = elements.map(({ text, include }) => include === undefined ? text : `-r ${(0,posix_namespaceObject.basename)(formatGroupSource({ file: table.file, group: include }))}`);
    return { text: lines.map((line) => `${line}\n`).join(''), lines: elements.map(({ line }) => line) };
}
function readElements({ file, groups }, group) {
    const found = groups.get(group);
    if (found === undefined)
        throw new Error(`${file} has no group ${group}`);
    if (!Array.isArray(found.elements))
        throw new errors/* UserError */.yo(`${file}:${found.line}: the group \`${found.name}\` is not a list`, {
            at: { file, line: found.line },
        });
    return found.elements.map((element, index) => {
        const line = found.lines[index] ?? found.line;
        return { ...readElement(element, `${file}:${line}`, { file, line }), line };
    });
}
function readElement(element, where, at) {
    if (typeof element === 'string') {
        if (parseRequirement(element) === undefined)
            throw new errors/* UserError */.yo(`${where}: \`${element}\` is not a requirement`, {
                fix: 'Use a requirement such as `numpy>=2`; a group cannot contain options or paths',
                at,
            });
        return { text: element.replaceAll(/\s+/g, ' ').trim(), include: undefined };
    }
    const include = isTomlTable(element) ? element['include-group'] : undefined;
    if (!isTomlTable(element) || Object.keys(element).length !== 1 || typeof include !== 'string')
        throw new errors/* UserError */.yo(`${where}: an element of a group is neither a requirement nor \`{include-group = "name"}\``, { at });
    return { text: '', include: normalizeName(include) };
}
function rejectCycle(table, group, chain) {
    for (const { include, line } of readElements(table, group)) {
        if (include === undefined)
            continue;
        const at = { file: table.file, line };
        if (!table.groups.has(include))
            throw new errors/* UserError */.yo(`${table.file}:${line} includes the group ${include}, which does not exist`, {
                fix: `The groups are ${[...table.groups.keys()].join(', ')}`,
                at,
            });
        const path = [...chain, group];
        if (path.includes(include))
            throw new errors/* UserError */.yo(`The groups form a cycle: ${[...path.slice(path.indexOf(include)), include].join(' -> ')}`, {
                fix: 'Remove one of these includes',
                at,
            });
        rejectCycle(table, include, path);
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirement-lines/includes.js



const includePattern = /^(?:(-r|--requirement)|(-c|--constraint))(?:\s*=\s*|\s+|(?=[^-=\s]))(.+)$/;
/** Parses the `-r` and `-c` lines of a requirements file in every spelling that pip accepts. */
function parseIncludes(text, env = {}) {
    return splitLogicalLines(text).flatMap(({ text: statement, line }) => {
        const [, requirement, , target] = includePattern.exec(statement) ?? [];
        if (target === undefined)
            return [];
        const kind = requirement === undefined ? 'constraint' : 'requirement';
        return [{ kind, target: expandVariables(includes_unquote(target.trim()), env), line }];
    });
}
/** Resolves an include against the file that contains it. Both paths are relative to the workspace, with forward slashes. */
function includedPath(from, target) {
    return external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(from), target.replaceAll('\\', '/')));
}
/** Removes one pair of quotes. */
function includes_unquote(text) {
    return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirement-lines/local-paths.js



/**
 * Finds the lines that require something by its path: `-e .`, `./pkg[extra]`, `name @ file:./pkg`, `./dist/x.whl`.
 * Source: pip, "Requirements File Format" and "Local project installs".
 */
function parseLocalPaths(text, env) {
    return splitLogicalLines(text).flatMap(({ text: statement, line }) => {
        const [, editable] = /^(?:-e|--editable)(?:\s*=\s*|\s+)(.+)$/.exec(statement) ?? [];
        const [, directReference] = /^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(statement) ?? [];
        const written = withoutExtrasAndMarker(includes_unquote((editable ?? directReference ?? statement).trim()));
        const target = expandVariables(written, env);
        return isLocal(target, editable !== undefined) ? [{ target, written, line }] : [];
    });
}
function withoutExtrasAndMarker(requirement) {
    const path = requirement.replace(/\s+;.*$|\s+--.*$/, '').replace(/#.*$/, '');
    return includes_unquote(path.replace(/\[[^\]]*\]\s*$/, '').trim());
}
/** Source: pip, `FileFormats.ARCHIVE_EXTENSIONS`. */
const archivePattern = /^[^:\s]+\.(whl|zip|tar|tgz|tbz|txz|tlz|tar\.(gz|bz2|xz|lz|lzma))$/i;
/** A folder without `./`; an unset variable may be anything. Source: pip, `_looks_like_path`; uv, `looks_like_unnamed_requirement`. */
const folderPattern = /^[^\s:;@<>=!~,'"()[\]#$]+\/[^:;@<>=!~,'"()[\]#$]*$/;
function isLocal(target, isEditable) {
    if (target.startsWith('-'))
        return false;
    if (/^file:/i.test(target))
        return true;
    if (/^\.{0,2}[\\/]|^\.{1,2}$/.test(target) || archivePattern.test(target) || folderPattern.test(target))
        return true;
    return isEditable && !/^[\w+.-]+:\/\//.test(target);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirement-lines/rebase-local-paths.js


/** Rewrites the local paths of a file, which are relative to its folder, to be relative to the workspace, as engines need them. */
function rebaseToWorkspace(file, text, env) {
    return rewritePaths(text, env, (path) => external_node_path_.posix.join(external_node_path_.posix.dirname(file), path));
}
/** Rewrites the local paths of a file, which are relative to the workspace, to be relative to its folder. */
function rebaseToFile(file, text, env) {
    return rewritePaths(text, env, (path) => external_node_path_.posix.relative(external_node_path_.posix.dirname(file), path));
}
function rewritePaths(text, env, rebase) {
    const lines = text.split('\n');
    for (const path of parseLocalPaths(text, env)) {
        const rebased = rebasePath(path.target, rebase);
        if (rebased === undefined)
            continue;
        const index = findWrittenLine(lines, path);
        const line = lines[index];
        if (line !== undefined)
            lines[index] = replaceAfterPrefix(line, path.written, rebased);
    }
    return lines.join('\n');
}
/** The new path; undefined for an absolute one. The prefix `file:` stays. */
function rebasePath(target, rebase) {
    const [, prefix = '', path = ''] = /^(file:(?!\/\/))?(.*)$/i.exec(target) ?? [];
    if (/^file:\/\//i.test(target) || (0,external_node_path_.isAbsolute)(path))
        return undefined;
    const rebased = rebase(path.replaceAll('\\', '/')).replace(/(?<=.)\/$/, '');
    if (rebased === '' || rebased === '.')
        return `${prefix}.`;
    return rebased.startsWith('../') || rebased === '..' ? prefix + rebased : `${prefix}./${rebased}`;
}
/** A statement may continue on further lines. */
function findWrittenLine(lines, { line, written }) {
    for (let index = line - 1; index < lines.length; index++) {
        if (lines[index]?.slice(prefixLength(lines[index] ?? '')).includes(written) === true)
            return index;
        if (lines[index]?.trimEnd().endsWith('\\') !== true)
            break;
    }
    return -1;
}
function replaceAfterPrefix(line, written, replacement) {
    const start = line.indexOf(written, prefixLength(line));
    return line.slice(0, start) + replacement + line.slice(start + written.length);
}
/** The length of what comes before a path: an option, or a name with `@`. */
function prefixLength(line) {
    return /^\s*(?:(?:-e|--editable)\b\s*=?\s*|[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*)?/.exec(line)?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/requirements-file.js













/** Reads a requirements file; `path` is relative to the workspace. Rejects files outside the workspace, remote includes, and text that is not UTF-8. */
async function readRequirementsFile({ workspace, relativePaths }, path, env) {
    const group = parseGroupSource(path);
    if (group === undefined)
        requireInside(workspace, path);
    const file = group === undefined
        ? parseRequirementsFile(path, await readWorkspaceText(workspace, path), env)
        : await readGroup(workspace, path, group, env);
    return relativePaths === 'file' ? { ...file, text: rebaseToWorkspace(path, file.text, env) } : file;
}
/** Reads a dependency group as a requirements file. The settings of its project count as a part of it. */
async function readGroup(workspace, path, { file, group }, env) {
    const table = await parseGroups(file, (await readOpaqueFile(workspace, file)).text);
    const { text, lines } = groupAsRequirements(table, group);
    const parsed = parseRequirementsFile(path, text, env);
    return {
        ...parsed,
        digest: digestText(JSON.stringify([parsed.digest, table.settings])),
        origin: { file, lines, hasSources: table.hasSources },
    };
}
/**
 * Reads a file that only the engine parses, such as `pyproject.toml` or a wheel. TOML is UTF-8; a `setup.py` may have another encoding.
 * Source: TOML 1.0; PEP 263.
 */
async function readOpaqueFile(workspace, path) {
    requireInside(workspace, path);
    const text = path.endsWith('.toml')
        ? await readWorkspaceText(workspace, path)
        : decodeForComparison(await readWorkspaceFile(workspace, path));
    return { text, written: text, digest: digestBody(text), includes: [], localPaths: [], opaque: true };
}
/** Parses the text of a requirements file. */
function parseRequirementsFile(path, text, env) {
    return {
        text,
        written: text,
        digest: digestWithVariables(text, env),
        includes: parseIncludes(text, env).map((include) => resolveInclude(path, include)),
        localPaths: parseLocalPaths(text, env),
        opaque: false,
    };
}
function resolveInclude(from, include) {
    if (!/^[a-z]+:\/\//i.test(include.target))
        return { ...include, path: includedPath(from, include.target) };
    const url = URL.parse(include.target);
    const isPublic = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    if (include.kind === 'constraint' && isPublic && !include.target.includes('${'))
        return { ...include, path: include.target };
    throw new errors/* UserError */.yo(`${from}:${include.line} includes a file by URL`, {
        why: 'Only `-c https://host/path` without credentials can be recorded in a lock',
        fix: 'Keep a copy of the file in the repository',
        at: { file: from, line: include.line },
    });
}
function digestWithVariables(text, env) {
    const variables = readVariables(text, env);
    const digest = digestBody(text);
    return Object.keys(variables).length === 0 ? digest : digestText(JSON.stringify([digest, variables]));
}
function requireInside(workspace, path) {
    if ((0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)((0,external_node_path_.join)(workspace, path))))
        return;
    throw new errors/* UserError */.yo(`${path} is outside the workspace`, { at: { file: path } });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/remote-file.js


/** The digest of a remote file that was not read. It equals every digest, because checking works without the network. */
const unreadDigest = 'unread';
/** A remote constraint file that is not read. */
const unreadFile = {
    text: '',
    written: '',
    digest: unreadDigest,
    includes: [],
    localPaths: [],
    opaque: true,
};
function isRemote(path) {
    return /^https?:\/\//i.test(path);
}
/** Reads a remote constraint file. `at` is the line that includes it. */
async function readRemoteFile(fetchText, url, at) {
    const where = `${at.file}:${at.line ?? 1}`;
    const text = await fetchText(url).catch((error) => {
        throw new errors/* UserError */.yo(`${where} includes ${url}, which could not be read`, {
            why: (0,errors/* messageOf */.bD)(error),
            fix: 'Correct the address, or keep a copy of the file in the repository',
            at,
        });
    });
    const file = parseRequirementsFile(url, text, {});
    if (file.includes.length === 0 && file.localPaths.length === 0)
        return file;
    throw new errors/* UserError */.yo(`${where} includes ${url}, which names more files`, {
        fix: 'Keep copies of the files in the repository',
        at,
    });
}
/** Downloads text, through the proxy of the environment. Transient failures are retried. */
async function downloadText(url) {
    const { HttpClient } = await __nccwpck_require__.e(/* import() */ 942).then(__nccwpck_require__.bind(__nccwpck_require__, 4942));
    const client = new HttpClient('eleanor', [], { allowRetries: true, maxRetries: 2, socketTimeout: 30_000 });
    const response = await client.get(url);
    const { statusCode = 0, statusMessage = '' } = response.message;
    if (statusCode !== 200)
        throw new Error(`the server responded ${statusCode} ${statusMessage}`.trimEnd());
    return await response.readBody();
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/parse-setup-cfg.js
/**
 * Parses a `setup.cfg` as setuptools does, except that lines which setuptools rejects are skipped. The parsers of INI files on npm know no
 * values of several lines. Source: Python, configparser.RawConfigParser, "Supported INI File Structure".
 */
function parseSetupCfg(text) {
    const sections = new Map();
    let options;
    let name = '';
    let indent = 0;
    for (const line of text.split(/\r?\n/)) {
        const content = line.trim();
        if (/^[#;]/.test(content))
            continue;
        const isContinued = content === '' || line.search(/\S/) > indent;
        if (isContinued && name !== '' && options !== undefined) {
            options.set(name, `${options.get(name) ?? ''}\n${content}`);
            continue;
        }
        if (content === '')
            continue;
        indent = line.search(/\S/);
        const [, section] = /^\[(.+)\]/.exec(content) ?? [];
        if (section !== undefined) {
            options = sections.get(section) ?? new Map();
            sections.set(section, options);
            name = '';
            continue;
        }
        const [, option = '', value = ''] = /^(.*?)\s*[=:]\s*(.*)$/.exec(content) ?? [];
        name = option;
        if (name !== '' && options !== undefined)
            options.set(name, value);
    }
    for (const values of sections.values())
        for (const [option, value] of values)
            values.set(option, value.trimEnd());
    return sections;
}
/**
 * Splits a value into its items, as setuptools does: by lines if there are several, or by the separator. Source: setuptools,
 * config/setupcfg.py, `_parse_list`.
 */
function splitSetupCfgList(value, separator = ',') {
    return value
        .split(value.includes('\n') ? '\n' : separator)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/setuptools-files.js



/**
 * The files, relative to the workspace, from which a setuptools project reads its dependencies. `path` is its `pyproject.toml` or
 * `setup.cfg`. Invalid TOML names no file, because the build reports that error better. Source: setuptools, "Dynamic Metadata".
 */
async function readDynamicFiles(path, text) {
    const names = path.endsWith('.toml') ? await namesInPyproject(text) : namesInSetupCfg(text);
    return [...new Set(names.map((name) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), name)))];
}
async function namesInPyproject(text) {
    if (!text.includes('dynamic'))
        return [];
    const { TomlError, parse } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    try {
        const dynamic = tableAt(parse(text), ['tool', 'setuptools', 'dynamic']) ?? {};
        const extras = Object.values(tableAt(dynamic, ['optional-dependencies']) ?? {});
        return [dynamic.dependencies, ...extras].flatMap(filesOf);
    }
    catch (error) {
        if (error instanceof TomlError)
            return [];
        throw error;
    }
}
/** The files of a directive such as `{ file = "deps.txt" }` or `{ file = ["a.txt", "b.txt"] }`. */
function filesOf(directive) {
    const file = isTomlTable(directive) ? directive.file : undefined;
    return [file].flat().filter((name) => typeof name === 'string');
}
/** Only these options lead to requirements, and only a value that begins with `file:` names files. Source: setuptools, config/setupcfg.py. */
function namesInSetupCfg(text) {
    const sections = parseSetupCfg(text);
    const values = [sections.get('options')?.get('install_requires'), ...(sections.get('options.extras_require')?.values() ?? [])];
    return values.flatMap((value) => (value?.startsWith(fileDirective) === true ? namesIn(value.slice(fileDirective.length)) : []));
}
const fileDirective = 'file:';
/** The names may be on several lines; commas alone separate them. */
function namesIn(list) {
    return list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/graph-walk.js










function startWalk(base) {
    return { ...base, files: new Map(), dependencies: new Map(), projects: new Set(), visited: new Set() };
}
/** Reads a requirements file and everything it includes. `chain` lists the files whose includes led here. */
async function visitFile(walk, path, chain = []) {
    if (chain.includes(path))
        throw cycleError(walk, path, chain);
    // A file that several files include is visited once; the number of include chains can be exponential.
    if (walk.visited.has(path))
        return;
    const file = walk.files.get(path) ?? (await readRequirementsFile(walk, path, walk.env));
    walk.files.set(path, file);
    rejectMergeConflict(walk, path, file);
    if (file.origin !== undefined)
        await readOrigin(walk, file.origin);
    walk.dependencies.set(path, file.includes.map((include) => include.path));
    for (const include of file.includes) {
        if (isRemote(include.path)) {
            await visitRemote(walk, path, include);
            continue;
        }
        const exists = file.origin !== undefined || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(walk.workspace, include.path));
        if (exists)
            await visitFile(walk, include.path, [...chain, path]);
        // The lock of a layer may be included before it is compiled for the first time.
        else if (!walk.layers.some(({ lock }) => lock === include.path))
            throw missingIncludeError(path, include);
    }
    for (const local of file.localPaths)
        await visitProject(walk, path, resolveLocal(walk, path, local));
    walk.visited.add(path);
}
/** A lock with such markers is stale, and the engine does not read it. */
function rejectMergeConflict({ layers }, path, { written }) {
    const line = findConflictMarker(written);
    if (line === 0 || layers.some((layer) => lockFiles(layer).includes(path)))
        return;
    throw new errors/* UserError */.yo(`${path}:${line} has merge conflict markers`, {
        fix: 'Resolve the conflict and remove the markers',
        at: { file: path, line },
    });
}
async function visitRemote({ files, fetchText }, from, { path, line }) {
    if (files.has(path))
        return;
    const file = fetchText === undefined ? unreadFile : await readRemoteFile(fetchText, path, { file: from, line });
    files.set(path, file);
}
/** Reads the `pyproject.toml` of a group: engines read it too, and it must not change meanwhile. */
async function readOrigin({ workspace, files }, { file }) {
    if (!files.has(file))
        files.set(file, await readOpaqueFile(workspace, file));
}
/** Reads the files that declare what a project requires. `from` is the file that requires the project. */
async function visitProject(walk, from, { folder, files }) {
    const paths = new Set(files);
    // The set grows while it is read: project files name further files, which name none.
    for (const path of paths) {
        const file = walk.files.get(path) ?? (await readOpaqueFile(walk.workspace, path));
        walk.files.set(path, file);
        if (!files.includes(path) || !/\.(toml|cfg)$/.test(path))
            continue;
        const dynamic = await readDynamicFiles(path, file.text);
        dynamic.filter((named) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(walk.workspace, named))).forEach((named) => paths.add(named));
    }
    const known = walk.dependencies.get(from) ?? [];
    walk.dependencies.set(from, [...known, ...[...paths].filter((path) => path !== from)]);
    if (folder === undefined || walk.projects.has(folder))
        return;
    walk.projects.add(folder);
    if (walk.dialect === 'uv')
        await visitLocalSources(walk, folder);
}
/** Reads the projects that uv takes from paths for the requirements of a project. */
async function visitLocalSources(walk, folder) {
    const { paths, root } = await findLocalSources(walk.workspace, folder);
    const from = external_node_path_.posix.join(folder, 'pyproject.toml');
    if (root !== undefined)
        await visitProject(walk, from, { folder: undefined, files: [root] });
    for (const path of paths)
        await visitProject(walk, from, describeLocal(walk.workspace, path));
}
function cycleError({ files }, path, chain) {
    const cycle = [...chain.slice(chain.indexOf(path)), path];
    const last = chain.at(-1) ?? path;
    const line = files.get(last)?.includes.find((include) => include.path === path)?.line ?? 1;
    return new errors/* UserError */.yo(`The requirements form a cycle: ${cycle.map((file) => external_node_path_.posix.basename(file)).join(' -> ')}`, {
        fix: 'Remove one of these includes',
        at: { file: last, line },
    });
}
function missingIncludeError(from, { line, target, path }) {
    return new errors/* UserError */.yo(`${from}:${line} includes ${target}, which does not exist`, {
        why: `It resolves to ${path}`,
        fix: 'Correct the path; it is relative to the including file',
        at: { file: from, line },
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/graph.js





/**
 * Reads the layers and how they include each other. Rejects a missing file with the line that names it, and a cycle with its whole
 * chain.
 */
async function readGraph(workspace, request, env) {
    const { constraints, buildConstraints = [], relativePaths = 'root', dialect = 'pip' } = request;
    const sources = await discoverLayers(workspace, request);
    rejectLockAsConstraint(sources, constraints, 'constraints');
    rejectLockAsConstraint(sources, buildConstraints, 'build-constraints');
    const walk = startWalk({ workspace, relativePaths, env, layers: sources, fetchText: request.fetchText, dialect });
    for (const path of [...constraints, ...buildConstraints])
        await visitFile(walk, path);
    for (const layer of sources)
        await visitSource(walk, layer);
    const layers = sources.map((layer) => ({
        ...layer,
        parents: findParents(walk, layer),
        closure: collectClosure(walk, [layer.source, ...constraints, ...buildConstraints]),
    }));
    return {
        layers: parentsFirst(layers, walk),
        files: walk.files,
        constraints,
        projects: [...walk.projects],
        relativePaths,
        dialect,
    };
}
function rejectLockAsConstraint(sources, constraints, input) {
    const layer = sources.find(({ lock }) => constraints.includes(lock));
    if (layer === undefined)
        return;
    throw new errors/* InputValueError */.uH(input, `names ${layer.lock}, which is the lock of a layer`, {
        fix: 'Add it with `-c` to the sources that it should constrain instead',
    });
}
async function visitSource(walk, { source, extras }) {
    if (extras === undefined) {
        await visitFile(walk, source);
        return;
    }
    const folder = external_node_path_.posix.dirname(source);
    await visitProject(walk, source, { folder, files: findProjectFiles(walk.workspace, folder) });
}
/** A layer for one of several platforms is included by layers for the same platform. */
function findParents({ files, layers }, { source, platform }) {
    const included = new Set(files.get(source)?.includes.map(({ path }) => path));
    const parents = layers.filter((layer) => included.has(layer.source) || included.has(layer.lock));
    return parents.filter((parent) => parent.platform === platform).map(({ name }) => name);
}
function collectClosure({ dependencies }, roots) {
    const closure = new Set();
    const add = (path) => {
        if (closure.has(path))
            return;
        closure.add(path);
        for (const next of dependencies.get(path) ?? [])
            add(next);
    };
    for (const path of roots)
        add(path);
    return [...closure];
}
function parentsFirst(layers, walk) {
    const ordered = [];
    const add = (layer, chain) => {
        if (chain.includes(layer))
            throw lockCycleError(walk, [...chain.slice(chain.indexOf(layer)), layer]);
        if (ordered.includes(layer))
            return;
        // A source may name its own lock as constraints.
        const parents = layers.filter((other) => layer.parents.includes(other.name) && other !== layer);
        for (const parent of parents)
            add(parent, [...chain, layer]);
        ordered.push(layer);
    };
    for (const layer of layers)
        add(layer, []);
    return ordered;
}
/** Includes of sources form no cycle here, so at least one include names a lock. */
function lockCycleError({ files }, cycle) {
    const file = cycle.at(-2)?.source ?? '';
    const next = cycle.at(-1);
    const includes = files.get(file)?.includes ?? [];
    const line = includes.find(({ path }) => path === next?.lock || path === next?.source)?.line ?? 1;
    return new errors/* UserError */.yo(`The locks form a cycle: ${cycle.map(({ lock }) => external_node_path_.posix.basename(lock)).join(' -> ')}`, {
        why: 'Each of them would have to be compiled before the others',
        fix: 'Remove one of these includes',
        at: { file, line },
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/staleness/current-files.js

/** The files of a graph with the texts of its locks by path. `newLocks` replace existing locks. */
function currentFiles({ files }, locks, newLocks = new Map()) {
    const digests = new Map([...files].map(([path, { digest }]) => [path, digest]));
    for (const [path, text] of newLocks)
        digests.set(path, digestBody(text));
    return {
        locks: new Map([...locks, ...newLocks]),
        digests,
        includes: (path) => files.get(path)?.includes ?? [],
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/settings.js

/** The limit that counts for the choice of versions. */
function effectiveLimit({ excludeNewer, excludeNewerOfRun }) {
    return excludeNewerOfRun ?? excludeNewer;
}
/** The settings with which the lock of a layer is written. */
function settingsFor(engine, layer) {
    const { name, platform = engine.platform } = splitPlatform(layer, engine.platforms);
    return { ...engine, ...engine.layerSettings[name], platform };
}
/** Whether any lock names the indexes. */
function emitsIndexUrl({ emitIndexUrl, layerSettings }) {
    return emitIndexUrl || Object.values(layerSettings).some((own) => own.emitIndexUrl === true);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/options.js





/**
 * The options that shape the lock, as both its header and its stamp show them. An index is never among them (see `withIndexEnv`),
 * so that credentials never reach a lock. Written as `--option=value`, the form that Renovate reads.
 */
function engineOptions(settings, { findLinks }) {
    return settings.name === 'uv' ? uvOptions(settings) : pipCompileOptions(settings, findLinks.length > 0);
}
function uvOptions(settings) {
    const { constraints, unsafePackages } = settings;
    return [
        ...optionIfSet('--exclude-newer', lastingLimit(settings)),
        ...Object.entries(settings.excludeNewerPackages).map(([name, limit]) => `${packageLimitOption}${name}=${limit}`),
        ...optionIf(settings.generateHashes, '--generate-hashes'),
        ...optionIfSet('--index-strategy', settings.indexStrategy),
        ...optionIfSet('--torch-backend', settings.torchBackend),
        ...optionIfSet('--python-platform', settings.platform),
        ...optionIfSet('--python-version', settings.pythonVersion),
        ...optionIf(settings.universal, '--universal'),
        ...optionIf(settings.annotationStyle === 'line', '--annotation-style=line'),
        ...constraints.map((file) => `--constraints=${file}`),
        ...settings.buildConstraints.map((file) => `--build-constraints=${file}`),
        ...optionIf(settings.emitIndexUrl, '--emit-index-url'),
        ...optionIf(settings.emitFindLinks, '--emit-find-links'),
        ...optionIf(settings.emitBuildOptions, '--emit-build-options'),
        ...unsafePackages.map((name) => `--no-emit-package=${name}`),
        ...optionIf(!settings.stripExtras, '--no-strip-extras'),
        ...settings.toolOptions,
    ];
}
function pipCompileOptions(settings, hasFindLinks) {
    const { constraints, unsafePackages } = settings;
    return [
        ...optionIf(unsafePackages.length === 0, '--allow-unsafe'),
        ...unsafePackages.map((name) => `--unsafe-package=${name}`),
        ...optionIf(settings.generateHashes, '--generate-hashes'),
        settings.emitIndexUrl ? '--emit-index-url' : '--no-emit-index-url',
        '--no-emit-trusted-host',
        settings.stripExtras ? '--strip-extras' : '--no-strip-extras',
        ...optionIfSet('--uploaded-prior-to', lastingLimit(settings)),
        ...optionIf(settings.annotationStyle === 'line', '--annotation-style=line'),
        ...constraints.map((file) => `--constraint=${file}`),
        ...optionIf(hasFindLinks, settings.emitFindLinks ? '--emit-find-links' : '--no-emit-find-links'),
        ...settings.toolOptions,
    ];
}
/** The limit as an option; a limit of this run is a variable instead (see `limitOfRun`). */
function lastingLimit({ excludeNewer, excludeNewerOfRun }) {
    return excludeNewerOfRun === undefined ? excludeNewer : undefined;
}
/** The variables that limit the versions of this run. No header shows a variable. */
function limitOfRun({ name, excludeNewerOfRun: limit }) {
    if (limit === undefined)
        return {};
    return name === 'uv' ? { UV_EXCLUDE_NEWER: limit } : { PIP_UPLOADED_PRIOR_TO: limit };
}
/**
 * The variable with which pip constrains builds. pip-compile has no option for it. Spaces separate its values, so a path with a space,
 * relative to `cwd`, becomes a URL.
 */
function buildConstraintVariable({ name, buildConstraints }, cwd) {
    if (name === 'uv' || buildConstraints.length === 0)
        return {};
    const files = buildConstraints.map((file) => (/\s/.test(file) ? (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(cwd, file)).href : file));
    return { PIP_BUILD_CONSTRAINT: files.join(' ') };
}
/** The variable from which a Python of this action reads the limits of packages; see `python-module.ts`. */
function packageLimitVariable({ excludeNewerPackages }) {
    return { COMPILE_REQS_PACKAGE_LIMITS: JSON.stringify(excludeNewerPackages) };
}
const packageLimitOption = '--exclude-newer-package=';
/** Removes the limits of packages from the header of uv, because no lock shows what only chose its versions. */
function removePackageLimits(lock) {
    return lock.replace(/^# {4}uv .*$/m, (command) => command.replaceAll(/ --exclude-newer-package=\S+/g, ''));
}
function optionIf(condition, option) {
    return condition ? [option] : [];
}
function optionIfSet(name, value) {
    return value === undefined ? [] : [`${name}=${value}`];
}
/** The options of uv that change which versions are chosen, without those that only change how a lock is written. */
function resolutionOptions(options) {
    return options.filter((option) => /^--(exclude-newer|exclude-newer-package|python-platform|python-version|build-constraints|prerelease|index-strategy|torch-backend)=|^--(no-)?universal$/.test(option));
}
/** The options with which pip itself chooses the same versions as pip-compile. */
function pipChoiceOptions(engine) {
    return [...optionIfSet('--uploaded-prior-to', effectiveLimit(engine)), ...pipResolutionOptions(engine.toolOptions)];
}
/** The options of pip-compile that change which versions pip chooses. */
function pipResolutionOptions(options) {
    return options.filter((option) => option === '--pre' || option === '--no-index');
}
/** The options as the stamp of a layer's lock shows them: the engine's, a digest of the indexes, and whether the layer is joint. */
function stampOptions({ engine, index, joint }, layer) {
    const fingerprint = indexFingerprint(index);
    const agreement = isJoint(joint, layer) ? 'joint' : 'alone';
    const settings = { ...settingsFor(engine, layer), excludeNewerOfRun: undefined, excludeNewerPackages: {} };
    const options = engineOptions(settings, index);
    const paths = optionIf(engine.relativePaths === 'file', 'relative-paths=file');
    const builds = engine.name === 'uv' ? [] : engine.buildConstraints.map((file) => `build-constraint=${file}`);
    const header = optionIfSet('header', engine.customCompileCommand && encodeURIComponent(engine.customCompileCommand));
    return [
        ...options,
        ...builds,
        ...header,
        ...engine.toolStamp,
        ...paths,
        ...(fingerprint === undefined ? [] : [fingerprint]),
        agreement,
    ].join(' ');
}
/** The context in which the engine writes the lock of a layer. */
function contextForLayer(context, layer) {
    const engine = settingsFor(context.engine, layer);
    return { ...context, engine, options: engineOptions(engine, context.index) };
}
/** The options of a layer that change which versions are chosen; they must not act on other layers. */
function options_resolvingSettings(context, layer) {
    const { engine, options } = contextForLayer(context, layer);
    return engine.name === 'uv' ? resolutionOptions(options) : pipResolutionOptions(engine.toolOptions);
}
/** The context in which versions are chosen for layers whose `resolvingSettings` are those of this layer. */
function contextForResolution(context, layer) {
    const { pythonVersion, platform, toolOptions } = settingsFor(context.engine, layer);
    const engine = { ...context.engine, pythonVersion, platform, toolOptions };
    return { ...context, engine, options: engineOptions(engine, context.index) };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/manifest.js
var manifest = __nccwpck_require__(6900);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/unfinished-name.js

/** Names the folder of an environment until it is finished: the name that it will have, which process installs it, and a random end. */
function formatUnfinishedName(finished, { machine, pid }) {
    return `${finished}-${machine}-${pid}-${(0,external_node_crypto_.randomUUID)().slice(0, 6)}`;
}
/** Reads such a name. Undefined for another name, such as that of a finished environment. */
function unfinished_name_parseUnfinishedName(name) {
    const [, machine, pid] = /-[0-9a-f]{16}-([0-9a-f]{6})-(\d+)-[0-9a-f]{6}$/.exec(name) ?? [];
    return machine === undefined ? undefined : { machine, pid: Number(pid) };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/unfinished-folder.js



/** Ending of the files in the private folder that name a folder elsewhere which is not finished. */
const ending = '.unfinished';
const linkEnding = '.link';
/** Where Python tools are installed. */
const toolsFolder = 'eleanor-tools';
/** Notes a new folder in the tool cache, which outlives the job, so that `post` removes it if this step is killed. `folder` is private. */
async function noteUnfinished(folder, path) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${(0,external_node_path_.basename)(path)}${ending}`), path);
}
/** Removes the noted folders that no link has put into place. A note cannot name anything else than an environment of tools. */
async function removeUnfinished(privateFolder) {
    const names = await readdir(privateFolder, { recursive: true }).catch(() => []);
    for (const name of names.filter((each) => each.endsWith(ending))) {
        const path = await readFile(join(privateFolder, name), 'utf8');
        const parent = dirname(path);
        const isEnvironment = basename(parent) === toolsFolder && parseUnfinishedName(basename(path)) !== undefined;
        if (!isEnvironment || (await isLinked(parent, path)))
            continue;
        for (const each of [path, `${path}${linkEnding}`])
            await rm(each, { recursive: true, force: true });
    }
}
async function isLinked(parent, path) {
    const names = (await readdir(parent).catch(() => [])).filter((name) => !name.endsWith(linkEnding));
    const targets = await Promise.all(names.map(async (name) => await readlink(join(parent, name)).catch(() => undefined)));
    return targets.includes(path);
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 7 modules
var runner = __nccwpck_require__(1457);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/python/sanitized-env.js
/** Settings that say how an index is reached, not which packages are chosen. */
const indexAccess = /^(PIP|UV)_((DEFAULT_|EXTRA_)?INDEX(_URL)?|INDEX_[A-Z0-9_]+_(USERNAME|PASSWORD)|TRUSTED_HOST|INSECURE_HOST|CERT|CLIENT_CERT|PROXY|(DEFAULT_|HTTP_)?TIMEOUT|RETRIES|HTTP_RETRIES|CACHE_DIR|CONFIG_FILE|KEYRING_PROVIDER|NATIVE_TLS|SYSTEM_CERTS)$/;
/** The variables of pip, uv and Python, which can change what a tool does. */
const pythonVariable = /^(PIP|UV|PYTHON|VIRTUAL_ENV|CONDA)(_|[A-Z]|$)/;
/** Whether a variable is read by pip, uv or Python. */
function isPythonVariable(name) {
    return pythonVariable.test(name);
}
/**
 * Removes the variables of pip, uv and Python that change results from an environment, so that a job gives the same result on every
 * machine. Settings of the index access (address, credentials, certificates, proxy, time limits) stay.
 */
function sanitizePythonEnv(env, extra = {}) {
    const defined = Object.entries(env).filter((entry) => entry[1] !== undefined);
    const changesResults = (name) => pythonVariable.test(name) && !indexAccess.test(name) && name !== 'PIP_DISABLE_PIP_VERSION_CHECK';
    const kept = Object.fromEntries(defined.filter(([name]) => !changesResults(name)));
    const left = defined.map(([name]) => name).filter(changesResults);
    return { env: { ...kept, PIP_DISABLE_PIP_VERSION_CHECK: '1', ...extra }, removed: left.sort() };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/python/unfinished-environments.js






const oneDayMs = 24 * 3600 * 1000;
/** A new path for an environment that this process installs. It shows which process that is. */
async function createUnfinishedPath(envDir) {
    return formatUnfinishedName(envDir, { machine: await machineId(), pid: process.pid });
}
/**
 * Removes the environments that killed processes left unfinished in the folder. If nothing here shows whether the process still runs,
 * because it belongs to another machine or container, its environment is removed after a day.
 */
async function removeUnfinishedEnvironments(folder) {
    const machine = await machineId();
    for (const name of await (0,promises_.readdir)(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        const installer = unfinished_name_parseUnfinishedName(name);
        // A finished environment that another one has replaced may still be in use.
        if (installer === undefined || (await (0,manifest/* readManifestKey */.V3)(path)) !== undefined)
            continue;
        const isAbandoned = installer.machine === machine ? !isRunning(installer.pid) : await isOlderThanDay(path);
        // An orphaned pip may still write to it. The next installation removes it then.
        if (isAbandoned)
            await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => undefined);
    }
}
/** Six hexadecimal digits that name the processes among which an identifier is unique until the machine starts again. */
async function machineId() {
    const boot = await (0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
    const processes = await (0,promises_.readlink)('/proc/self/ns/pid').catch(() => '');
    return (0,external_node_crypto_.createHash)('sha256').update(`${(0,external_node_os_.hostname)()}\0${boot}\0${processes}`).digest('hex').slice(0, 6);
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // A process of another user.
        return error.code === 'EPERM';
    }
}
/** False if another process has just removed it. */
async function isOlderThanDay(path) {
    const modified = await (0,promises_.stat)(path).catch(() => undefined);
    return modified !== undefined && modified.mtimeMs < Date.now() - oneDayMs;
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/python/locked-tools.js











/**
 * Returns a Python environment with exactly the tools of the lock: the one that an earlier step installed if no file of it has changed,
 * or the interpreter itself if it has the locked versions, or a new one, installed with `--require-hashes`. The wheels are kept in the
 * cache; pip checks their hashes against the lock after every restore.
 */
async function installPythonTools(context, cache, request) {
    const { lock, python, name } = request;
    const lockText = await (0,promises_.readFile)(lock, 'utf8');
    const version = lockedVersion(lockText, name);
    // All environments of one interpreter, such as those of pre-commit, share the tools.
    const id = (0,external_node_crypto_.createHash)('sha256').update(`${lockText}\n${python.base}\n${python.version}`).digest('hex').slice(0, 16);
    const folder = (0,external_node_path_.join)(context.toolCache, 'eleanor-tools');
    await (0,promises_.mkdir)(folder, { recursive: true });
    // An environment stores its absolute path, so that path must not go through a symbolic link that may disappear.
    const envDir = (0,external_node_path_.join)(await (0,promises_.realpath)(folder), `${name}-${version}-${id}`);
    const exists = (0,external_node_fs_.existsSync)(envDir);
    // A file that was added, such as a `.pth`, would run with the secrets of this step.
    if (!exists || !(await isUnchanged(envDir, id))) {
        if (exists)
            context.log.warning(`${envDir} has changed since its installation: ${name} ${version} is installed again`);
        await (0,promises_.rm)(envDir, { recursive: true, force: true });
        // Checked after the folder, because starting the interpreter is slower.
        if (await hasLockedVersions(context, request, lockText))
            return { python: python.executable, bin: (0,external_node_path_.dirname)(python.executable), version };
        await context.log.group(`Install ${name} ${version}`, () => install(context, cache, request, { envDir, id }));
    }
    const bin = binDir(envDir);
    return { python: (0,external_node_path_.join)(bin, 'python'), bin, version };
}
/** False also if the interpreter that the environment links to, such as that of another environment, no longer exists. */
async function isUnchanged(envDir, id) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(binDir(envDir), 'python')) && (await (0,manifest/* matchesManifest */.zQ)(envDir, id));
}
/** The pinned version of a distribution in a lock. Throws if the lock does not pin it. */
function lockedVersion(lock, name) {
    const version = new RegExp(`^${name.replaceAll('.', '\\.')}==([^\\s;\\\\]+)`, 'm').exec(lock)?.[1];
    if (version === undefined)
        throw new Error(`The lock does not pin ${name}`);
    return version;
}
/** Whether the interpreter itself has the required distributions in their locked versions. */
async function hasLockedVersions({ run, env }, request, lockText) {
    const names = [request.name, ...(request.others ?? [])];
    const script = 'import importlib.metadata, sys; print(*map(importlib.metadata.version, sys.argv[1:]))';
    const { code, stdout } = await run(request.python.executable, ['-I', '-c', script, ...names], { env });
    return code === 0 && stdout.trim() === names.map((name) => lockedVersion(lockText, name)).join(' ');
}
/** Whether the interpreter has a pip that installs into other environments, which `--python` of pip 22.3 does. */
async function installsElsewhere({ run, env }, python) {
    const script = 'import importlib.metadata; print(importlib.metadata.version("pip"))';
    const { code, stdout } = await run(python.executable, ['-I', '-c', script], { env });
    return code === 0 && valid(stdout.trim()) !== null && ge(stdout.trim(), '22.3');
}
/** Installs into a staging folder and links it into place, so that a parallel job never sees half of it. */
async function install(context, cache, request, { envDir, id }) {
    const { python, lock, name } = request;
    await removeUnfinishedEnvironments((0,external_node_path_.dirname)(envDir));
    const stagingDir = await createUnfinishedPath(envDir);
    const wheels = (0,external_node_path_.join)(context.temp, 'eleanor-cache', `wheels-${name}`);
    const cacheKey = `eleanor-tools-v1-${python.platform}-py${python.minor}-${name}-${id}`;
    // Settings for other installations, such as constraints, must not affect this one.
    // pip leaves what it has unpacked if it is stopped. `post` removes this folder, even if this step was killed.
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((await context.privateDir()).path, 'install-'));
    const { env } = sanitizePythonEnv(context.env, { TMPDIR: temporary });
    const interpreter = (0,external_node_path_.join)(binDir(stagingDir), 'python');
    await noteUnfinished(temporary, stagingDir);
    try {
        const usesItsPip = await installsElsewhere({ ...context, env }, python);
        // Installing pip takes longer than all the rest.
        await (0,runner/* runOk */.uO)(context.run, python.executable, ['-m', 'venv', ...(usesItsPip ? ['--without-pip'] : []), stagingDir], { env });
        const command = usesItsPip
            ? [python.executable, '-I', '-m', 'pip', '--python', interpreter]
            : [interpreter, '-m', 'pip'];
        const [program, ...options] = command;
        const pip = async (...args) => await (0,runner/* runOk */.uO)(context.run, program, [...options, '--quiet', ...args], { env });
        const isRestored = await cache.restore(cacheKey, wheels);
        if (!isRestored) {
            await (0,promises_.mkdir)(wheels, { recursive: true });
            await pip('download', '--no-deps', '--require-hashes', '--dest', wheels, '--requirement', lock);
        }
        await pip('install', '--no-deps', '--no-index', '--find-links', wheels, '--require-hashes', '--requirement', lock);
        if (!isRestored)
            await cache.save(cacheKey, wheels);
        await (0,manifest/* writeManifest */.HN)(stagingDir, id, { keepStates: true });
        await linkIntoPlace(stagingDir, envDir);
    }
    catch (error) {
        await (0,promises_.rm)(stagingDir, { recursive: true, force: true });
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo(`The tools of ${(0,external_node_path_.basename)(lock)} could not be installed`, {
            why: (0,errors/* messageOf */.bD)(error),
            fix: 'Check that the package index is reachable and that this Python has the venv module',
        });
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
function binDir(envDir) {
    return (0,external_node_path_.join)(envDir, process.platform === 'win32' ? 'Scripts' : 'bin');
}
/** Creates the link under a temporary name and renames it, which replaces a link of a parallel job atomically. */
async function linkIntoPlace(stagingDir, envDir) {
    const temporary = `${stagingDir}.link`;
    await (0,promises_.symlink)(stagingDir, temporary, 'junction');
    await (0,promises_.rename)(temporary, envDir);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/tool-lock.js



/** The distribution that contains each engine. */
const engineDistributions = { 'pip-compile': 'pip-tools', uv: 'uv' };
/** The lock of the engine's tools that this action ships. */
function toolLockPath({ actionPath }, engine) {
    return (0,external_node_path_.join)(actionPath, 'tools', `${engineDistributions[engine]}.txt`);
}
/** The engine's version, from the tool lock. */
async function readEngineVersion(context, engine) {
    return lockedVersion(await (0,promises_.readFile)(toolLockPath(context, engine), 'utf8'), engineDistributions[engine]);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/staleness/expected-settings.js





/** The settings that up-to-date locks were compiled with, as far as they are known without starting a process. */
async function readExpectedSettings(context, settings) {
    const { name, pythonVersion, universal, platform, platforms } = settings.engine;
    return {
        engine: `${name} ${await readEngineVersion(context, name)}`,
        python: minorVersion(pythonVersion) ?? minorFromFileName(settings.python, context.env.PATH ?? ''),
        platform: universal ? 'any' : (platform ?? `${process.platform}-${process.arch}`),
        layerPython: (layer) => minorVersion(settings.engine.layerSettings[splitPlatform(layer, platforms).name]?.pythonVersion),
        layerPlatform: (layer) => splitPlatform(layer, platforms).platform,
        options: (layer) => stampOptions(settings, layer),
    };
}
/** Major and minor of a version such as `3.12.1`; undefined if no version is given. */
function minorVersion(version) {
    return /^3\.\d+/.exec(version ?? '')?.[0];
}
/** The minor version of an interpreter from the name of its file (`python3.11`), links resolved; undefined if the name lacks it. */
function minorFromFileName(command, searchPath) {
    const candidates = command.includes('/') ? [command] : searchPath.split(external_node_path_.delimiter).map((folder) => (0,external_node_path_.join)(folder, command));
    const file = candidates.map(resolveFile).find((path) => path !== undefined);
    return /python(3\.\d+)(?:\.exe)?$/.exec(file ?? '')?.[1];
}
function resolveFile(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/max-version.js

/** The higher of two pins by PEP 440; the first one if they are not comparable, as with a URL. */
function maxVersion(first, second) {
    return valid(first) !== null && valid(second) !== null && compare(first, second) < 0 ? second : first;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/staleness/merge-drift.js




/**
 * Finds up-to-date locks of joint layers that pin a package lower than another up-to-date lock. Each lock is as it was compiled,
 * but a merge of two branches brought them together.
 */
function findMergeDrift(layers, joint, locks, stale) {
    const isUpToDate = ({ name }) => !stale.some(({ layer }) => layer === name);
    return groupJointLayers(layers, joint).flatMap((group) => findDriftedLocks(group.filter(isUpToDate), locks));
}
function findDriftedLocks(upToDate, locks) {
    const drifted = new Map();
    for (const drift of findDrift(upToDate, locks)) {
        for (const lower of findLowerLocks(drift, upToDate, locks)) {
            if (!drifted.has(lower.layer))
                drifted.set(lower.layer, lower);
        }
    }
    return [...drifted.values()];
}
/** The locks that pin a package lower than the highest version among them. */
function findLowerLocks({ package: name, versions }, layers, locks) {
    const [highest = ''] = Object.values(versions).sort(highestFirst);
    const higher = layers.find((layer) => versions[layer.name] === highest);
    if (higher === undefined)
        return [];
    return layers.flatMap(({ name: layer, lock }) => {
        const version = versions[layer];
        if (version === undefined || version === highest)
            return [];
        const detail = `it pins ${name} to ${version}, but ${higher.lock} pins it to ${highest}`;
        const at = { file: lock, line: findPinLine(name, locks.get(lock) ?? '') };
        return [{ layer, lock, reason: 'drift', file: higher.lock, detail, at }];
    });
}
/** Compares the versions of two locks by the highest, then by the number of versions. */
function highestFirst(first, second) {
    const highestOf = (versions) => versions.split(' and ').reduce(maxVersion);
    if (highestOf(first) === highestOf(second))
        return second.split(' and ').length - first.split(' and ').length;
    return maxVersion(highestOf(first), highestOf(second)) === highestOf(first) ? -1 : 1;
}
function findPinLine(name, lock) {
    return lock.split('\n').findIndex((line) => parsePins(line).has(name)) + 1;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/stamp.js


/** How the line of a stamp begins. */
const stampPrefix = '# compile-reqs: ';
/** Reads the stamp of a lock; undefined if there is none or it is not valid. */
function readStamp(lock) {
    const { header } = splitLeadingComments(lock);
    const line = header.split('\n').find((each) => each.startsWith(stampPrefix));
    if (line === undefined)
        return undefined;
    try {
        const stamp = JSON.parse(line.slice(stampPrefix.length));
        return stamp.v === 1 ? stamp : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Adds a stamp as the last line of a lock's header, in place of an earlier one. The engine's own header does not change, because
 * Renovate and Dependabot read the command in it.
 */
function addStamp(lock, stamp) {
    const { header, body } = splitLeadingComments(lock);
    const otherLines = header.split('\n').filter((line) => line !== '' && !line.startsWith(stampPrefix));
    const complete = { v: 1, ...stamp, body: digestText(body) };
    return [...otherLines, `${stampPrefix}${JSON.stringify(complete)}`, body].join('\n');
}
/** Whether the lock still holds the pins that were stamped. */
function isUnedited(lock, stamp) {
    return digestBody(lock) === stamp.body;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/staleness/staleness.js



/** Finds the stale locks, parents first. Compares texts only: no network, no Python. */
function findStaleLocks(layers, expected, current) {
    const stale = [];
    const locks = new Set(layers.map(({ lock }) => lock));
    for (const layer of layers) {
        const staleness = checkLock(layer, expected, { ...current, layerLocks: locks }) ?? checkParents(layer, stale);
        if (staleness !== undefined)
            stale.push({ layer: layer.name, lock: layer.lock, ...staleness });
    }
    return stale;
}
function checkLock(layer, expected, files) {
    const text = files.locks.get(layer.lock);
    if (text === undefined)
        return { reason: 'missing', file: layer.source, detail: `${layer.lock} does not exist` };
    const line = findConflictMarker(text);
    if (line > 0)
        return { reason: 'edited', file: layer.lock, detail: 'it contains merge conflict markers', at: { file: layer.lock, line } };
    const stamp = readStamp(text);
    if (stamp === undefined)
        return { reason: 'unstamped', file: layer.lock, detail: 'it has no stamp of this tool' };
    if (!isUnedited(text, stamp))
        return { reason: 'edited', file: layer.lock, detail: 'its pins were edited' };
    return checkClosure(layer, stamp, files) ?? checkSettings(layer, stamp, expected, text);
}
function checkParents({ closure }, stale) {
    const parent = stale.find(({ lock }) => closure.includes(lock));
    return parent === undefined ? undefined : { reason: 'parent', file: parent.lock, detail: `${parent.lock} is stale` };
}
/** An added or a removed file comes before a changed one, because it explains the change of the file that includes it. */
function checkClosure(layer, stamp, files) {
    const closure = new Set(layer.closure);
    const digest = (path) => (closure.has(path) ? files.digests.get(path) : undefined);
    const differing = [...new Set([...closure, ...Object.keys(stamp.files)])].filter((path) => !isSameDigest(stamp.files[path], digest(path)));
    const reasonFor = (path) => (files.layerLocks.has(path) ? 'parent' : 'input');
    const added = differing.find((path) => stamp.files[path] === undefined);
    const removed = differing.find((path) => digest(path) === undefined);
    const changed = differing.find((path) => path !== added && path !== removed);
    if (added !== undefined) {
        const at = findIncludeLine(added, closure, files);
        return { reason: reasonFor(added), file: added, detail: `${added} is new`, ...(at === undefined ? {} : { at }) };
    }
    if (removed !== undefined) {
        const detail = `${removed} ${closure.has(removed) ? 'does not exist' : 'is no longer included'}`;
        return { reason: reasonFor(removed), file: changed ?? layer.source, detail };
    }
    if (changed === undefined)
        return undefined;
    return { reason: reasonFor(changed), file: changed, detail: `${changed} changed` };
}
function isSameDigest(before, now) {
    return before === now || (before !== undefined && now === unreadDigest);
}
function findIncludeLine(path, closure, { includes }) {
    for (const file of closure) {
        const include = includes(file).find((each) => each.path === path);
        if (include !== undefined)
            return { file, line: include.line };
    }
    return undefined;
}
function checkSettings({ name, lock }, stamp, expected, text) {
    const settings = [
        ['engine', stamp.engine, expected.engine],
        ['python', stamp.python, expected.layerPython?.(name) ?? expected.python ?? stamp.python],
        ['platform', stamp.platform, expected.layerPlatform?.(name) ?? expected.platform],
        ['option', stamp.options, expected.options(name)],
    ];
    const differing = settings.find(([, before, now]) => before !== now);
    if (differing === undefined)
        return undefined;
    const [reason, before, now] = differing;
    const line = text.split('\n').findIndex((each) => each.startsWith(stampPrefix)) + 1;
    const change = reason === 'option' ? describeOptions(before, now) : `${reason} \`${before}\`, now it is \`${now}\``;
    return { reason, file: lock, detail: `it was compiled with ${change}`, at: { file: lock, line } };
}
/** A setting of uv that a stamp records by a digest only has another value if both stamps have it. */
function describeOptions(before, now) {
    const [oldOptions, newOptions] = [before.split(' '), now.split(' ')];
    const names = (options, others) => options.filter((option) => !others.includes(option)).flatMap((option) => digestedSetting(option) ?? []);
    const changed = names(oldOptions, newOptions).filter((name) => names(newOptions, oldOptions).includes(name));
    const isOther = (option) => !changed.includes(digestedSetting(option) ?? '');
    const [onlyOld, onlyNew] = [
        listOnlyIn(oldOptions.filter(isOther), newOptions),
        listOnlyIn(newOptions.filter(isOther), oldOptions),
    ];
    const values = changed.length === 0 ? [] : [`another ${changed.map((name) => `\`${name}\``).join(', ')} of uv`];
    const options = onlyOld === onlyNew ? [] : [`option ${onlyOld}, now it is ${onlyNew}`];
    return [...values, ...options].join(', and with ');
}
function listOnlyIn(options, others) {
    const only = options.filter((option) => !others.includes(option)).map(describeOption);
    return only.length === 0 ? 'none' : only.join(', ');
}
/** Indexes, and settings of uv that are not one word, are known by a digest only. */
function describeOption(option) {
    if (option.startsWith('index:'))
        return 'other indexes';
    const digested = digestedSetting(option);
    if (digested !== undefined)
        return `\`${digested}\` of uv`;
    const [, setting, value = ''] = /^uv:([^=]+)=(.*)$/.exec(option) ?? [];
    return setting === undefined ? `\`${option}\`` : `\`${setting} = ${value}\` of uv`;
}
/** The name of a setting of uv whose value is a digest. */
function digestedSetting(option) {
    return /^uv:([^=]+)=[0-9a-f]{16}$/.exec(option)?.[1];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/staleness/unpinned-packages.js

/** Rejects names that none of the locks pins: a request about such a package would have no effect. `input` is where the names come from. */
function rejectUnpinnedPackages(input, packages, locks) {
    const unpinned = packages.filter((name) => !locks.some((names) => names.has(name)));
    if (unpinned.length === 0)
        return;
    throw new errors/* InvalidInputError */.oC(`No lock pins ${unpinned.join(', ')}`, {
        fix: `Check the spelling in \`${input}\`, or compile the locks first`,
        commandFix: 'Check the spelling, or run `eleanor compile` first',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/staleness/upgrades.js


/** The ranges as requirements: `numpy<2.3`. */
function rangeRequirements({ ranges }) {
    return Object.entries(ranges).map((entry) => entry.join(''));
}
/** Whether an old pin may stay. */
function canKeepPin({ all, packages }, name) {
    return !all && !packages.includes(name);
}
/** The locks to compile because of an upgrade, by layer. Rejects a package that no lock pins. */
function findUpgrades(layers, upgrade, locks) {
    const pins = new Map(layers.map(({ lock }) => [lock, parsePins(locks.get(lock) ?? '')]));
    rejectUnpinnedPackages('upgrade-packages', upgrade.packages, [...pins.values()]);
    return layers.flatMap(({ name, lock, source }) => {
        const upgraded = upgrade.packages.filter((each) => pins.get(lock)?.has(each) === true);
        if (!upgrade.all && upgraded.length === 0)
            return [];
        const detail = upgrade.all ? 'all pins may be upgraded' : `${upgraded.join(', ')} may be upgraded`;
        return [{ layer: name, lock, reason: 'upgrade', file: source, detail }];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/inspect.js












/** Reads requirements and locks, finds the stale ones, and sets the outputs `files` and `stale`. */
async function inspectRequirements(context, inputs) {
    const { selection, joint, engine, index, python } = inputs;
    const { constraints, buildConstraints, relativePaths } = engine;
    // Checking and explaining work without the network.
    const fetchText = ['compile', 'upgrade'].includes(inputs.mode) ? downloadText : undefined;
    const dialect = engine.name === 'uv' ? 'uv' : 'pip';
    const request = { ...selection, constraints, buildConstraints, relativePaths, dialect, fetchText };
    const graph = await readGraph(context.workspace, request, context.env);
    const credentials = findCredentials(context, index, graph);
    rejectUnknownLayers(graph.layers, 'independent-layers', joint.independentLayers, selection);
    const configured = withPlatforms(Object.keys(engine.layerSettings), engine.platforms);
    rejectUnknownLayers(graph.layers, 'layer-options', configured, selection);
    const locks = await readLocks(context.workspace, graph.layers);
    const expected = await readExpectedSettings(context, { engine, index, joint, python });
    const current = currentFiles(graph, locks);
    const outdated = [
        ...findStaleLocks(graph.layers, expected, current),
        ...findStaleLocks(withPylocks(graph.layers), expected, current),
    ];
    const drifted = findMergeDrift(graph.layers, joint, locks, outdated);
    const upgraded = findUpgrades(graph.layers, inputs.upgrade, locks);
    const stale = firstPerLayer(graph.layers, [...outdated, ...drifted, ...upgraded]);
    context.setOutput('files', graph.layers.flatMap(lockFiles).join('\n'));
    context.setOutput('stale', stale.map(({ layer, lock, reason, file }) => ({ layer, lock, reason, file })));
    return { graph, expected, locks, stale, credentials };
}
/** The layers whose `pylock.toml` is beside their lock, with it as the lock. */
function withPylocks(layers) {
    return layers.flatMap((layer) => (layer.pylock === undefined ? [] : [{ ...layer, lock: layer.pylock }]));
}
function rejectUnknownLayers(layers, input, names, { directory, folders = directory }) {
    const unknown = names.filter((name) => !layers.some((layer) => layer.name === name));
    if (unknown.length === 0)
        return;
    throw new errors/* InputValueError */.uH(input, `names ${unknown.join(', ')}, which is not a layer of ${folders}`, {
        fix: `The layers are ${layers.map(({ name }) => name).join(', ')}`,
    });
}
function firstPerLayer(layers, stale) {
    return layers.flatMap(({ name }) => stale.find(({ layer }) => layer === name) ?? []);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/check.js








/** `mode: check`: reports which locks are stale and why, and fails if one is. Starts no process and changes nothing. */
async function check(outside, inputs) {
    const project = await inspectRequirements(outside, inputs);
    const { graph, locks, stale, credentials } = project;
    const context = withSourceLocations(withoutCredentials(outside, credentials), graph);
    const { layers } = graph;
    const drift = groupByAgreement(layers, inputs.joint).flatMap((group) => findDrift(group, locks));
    context.setOutput('changed', false);
    context.setOutput('drift', drift);
    context.summary.add(renderSummary({ mode: 'check', layers, stale, locks, newLocks: new Map(), drift }));
    if (stale.length === 0) {
        context.log.info(`All ${layers.length} locks are up to date.`);
        return;
    }
    if (isFirstUse(project)) {
        checkFirstUse(context, project, inputs);
        return;
    }
    for (const { lock, file, detail, at } of stale)
        context.log.warning(`${lock} is stale: ${detail}`, at ?? { file, line: 1 });
    throw staleError(context, stale, layers.length);
}
/** A terminal shows the warnings next to the error, so it does not repeat the reasons. A job shows it alone in its summary. */
function staleError({ caller }, stale, count) {
    const what = `${stale.length} of ${count} locks are stale`;
    if (caller !== undefined)
        return new errors/* UserError */.yo(what, { fix: 'Run `eleanor compile` and commit the result' });
    const reasons = stale.map(({ lock, detail }) => `${lock} (${detail})`);
    return new errors/* UserError */.yo(`${what}: ${reasons.join('; ')}`, {
        fix: 'Compile them with this action (`mode: compile`) and commit the result',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/lost-features.js

/** Finds what the new locks lack because a setting is missing now. No pin may have changed, so no other report shows it. */
function findLostFeatures(before, after) {
    const losing = (has) => [...after].filter(([path, text]) => has(before.get(path) ?? '') && !has(text)).map(([path]) => path);
    const features = [
        { feature: 'hashes', input: 'generate-hashes', locks: losing(hasHashes) },
        { feature: 'markers for all platforms', input: 'universal', locks: losing(isUniversal) },
    ];
    return features.filter(({ locks }) => locks.length > 0);
}
const hasHashes = (lock) => /^ *--hash=/m.test(lock);
const isUniversal = (lock) => readStamp(lock)?.platform === 'any';

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/write-journal.js






/** Exists once all new texts are complete. */
const journalFile = 'plan.json';
/** Next to the locks, because renaming works only within one file system. */
const folderName = '.compile-reqs-writing';
/** Writing takes milliseconds: nobody uses a folder of this age any more. */
const abandonedMs = 10_000;
/** Creates the writer's folder, which only one run can hold, and waits for another run that holds it. Returns its path. */
async function acquireWriteLock(directory) {
    const folder = (0,external_node_path_.join)(directory, folderName);
    const started = performance.now();
    for (;;) {
        if (tryCreate(folder))
            return folder;
        if (isAbandoned(folder))
            breakStaleLock(folder);
        else if (performance.now() - started > 2 * abandonedMs)
            throw new errors/* UserError */.yo('Another run has been writing the locks for too long', {
                fix: `If no other run is active, remove ${folder}`,
            });
        else
            await (0,external_node_timers_promises_.setTimeout)(20);
    }
}
function tryCreate(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.gitignore'), '*\n');
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'pid'), String(process.pid));
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        throw error;
    }
}
/**
 * Completes a write that was killed or could not be undone: if its first renames are done, does the others, so that all locks are
 * new; otherwise removes its folder. It does not complete a write if a lock was changed since.
 */
function recoverInterruptedWrite(workspace, directory) {
    const folder = (0,external_node_path_.join)(workspace, directory, folderName);
    if (!(0,external_node_fs_.existsSync)(folder) || !isAbandoned(folder))
        return 'nothing';
    const entries = readJournal(folder).map((entry) => ({ ...entry, state: lockState(workspace, folder, entry) }));
    const hasState = (state) => entries.some((entry) => entry.state === state);
    const mustFinish = hasState('new') && hasState('old') && !hasState('changed');
    if (mustFinish) {
        for (const { file, path } of entries.filter(({ state }) => state === 'old'))
            completeLock((0,external_node_path_.join)(folder, file), workspace, path);
    }
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    return mustFinish ? 'finished' : 'removed';
}
function completeLock(newText, workspace, path) {
    try {
        (0,external_node_fs_.renameSync)(newText, (0,external_node_path_.join)(workspace, path));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${path} could not be written to complete the write of an earlier run`, {
            why: (0,errors/* messageOf */.bD)(error).replaceAll(`${workspace}/`, ''),
            fix: 'Correct the permissions, or restore the locks with `git restore`',
            at: { file: path },
        });
    }
}
function readJournal(folder) {
    const path = (0,external_node_path_.join)(folder, journalFile);
    return (0,external_node_fs_.existsSync)(path) ? JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) : [];
}
function lockState(workspace, folder, { file, path, before, after }) {
    const lock = (0,external_node_path_.join)(workspace, path);
    const digest = (0,external_node_fs_.existsSync)(lock) ? digestText((0,external_node_fs_.readFileSync)(lock, 'utf8')) : '';
    if (digest === after)
        return 'new';
    return digest === before && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, file)) ? 'old' : 'changed';
}
function isAbandoned(folder) {
    try {
        if (Date.now() - (0,external_node_fs_.statSync)(folder).mtimeMs > abandonedMs)
            return true;
        const pid = Number((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'pid'), 'utf8')) || process.pid;
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}
/** If two runs find the same abandoned folder, only one can rename it. */
function breakStaleLock(folder) {
    const renamed = `${folder}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    try {
        (0,external_node_fs_.renameSync)(folder, renamed);
    }
    catch {
        return;
    }
    (0,external_node_fs_.rmSync)(renamed, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/format/list.js
/** Joins the first items of a list and counts the rest: `a, b, c, d, e and 3 more`. */
function listFirst(items, max = 5, separator = ', ') {
    const shown = items.slice(0, max).join(separator);
    const rest = items.length - max;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/write-targets.js



/**
 * The texts of locks by the file that each path leads to: a lock that is a symbolic link stays one, and the file behind it is
 * replaced, as pip-compile and uv do. Paths are relative to the workspace.
 */
function followLinks(workspace, texts) {
    const root = (0,paths/* resolveExistingPrefix */.CN)(workspace);
    const followed = new Map();
    for (const [path, text] of texts) {
        const target = (0,paths/* relativePosixPath */.TS)(root, (0,paths/* resolveExistingPrefix */.CN)((0,external_node_path_.join)(workspace, path)));
        if (!(0,paths/* isInside */.FK)(root, (0,external_node_path_.join)(root, target)) || target.split('/')[0] === '.git')
            throw rejectedLink(path, 'is a symbolic link to a file outside the repository');
        if (followed.has(target))
            throw rejectedLink(path, `leads to ${target}, to which another lock is written, too`);
        followed.set(target, text);
    }
    return followed;
}
function rejectedLink(path, problem) {
    return new errors/* UserError */.yo(`${path} ${problem}`, { fix: 'Remove the link. No lock was changed', at: { file: path } });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/write-locks.js








/** A rename failed, and the locks that it lists have their new text and could not be restored. */
class PartialWriteError extends Error {
    cause;
    /** Path of each lock, with the reason. */
    notRestored;
    constructor(cause, notRestored) {
        super((0,errors/* messageOf */.bD)(cause));
        this.cause = cause;
        this.notRestored = notRestored;
    }
}
/**
 * Writes all locks or none; `texts` is the new text of each lock by its path. The texts are first written next to the locks, then
 * renamed one after another without giving control back to this process. If a rename fails, the locks that were already replaced are
 * restored. The next run completes a write that was killed between two renames or could not be undone (see `write-journal.ts`). Only
 * one run writes at a time, and only if no file changed since it was read.
 */
async function writeLocksAtomically(write, texts) {
    if (texts.size === 0)
        return;
    const { workspace, directory } = write;
    let folder;
    let mustKeepJournal = false;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(workspace, directory), { recursive: true });
        folder = await acquireWriteLock((0,external_node_path_.join)(workspace, directory));
        rejectConcurrentChange(write);
        replaceLocks(folder, workspace, writeNewTexts(folder, workspace, followLinks(workspace, texts)));
    }
    catch (error) {
        mustKeepJournal = error instanceof PartialWriteError;
        throw error instanceof errors/* UserError */.yo ? error : writeFailure(write, error);
    }
    finally {
        if (folder !== undefined && !mustKeepJournal)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/**
 * Writes to the folder what a write needs, then the journal that lists it: the new text of each lock once for this process to rename
 * and once for the next run to complete the write, and the old text if there is one.
 */
function writeNewTexts(folder, workspace, texts) {
    const entries = [...texts].map(([path, text], index) => {
        const before = readTextIfPresent((0,external_node_path_.join)(workspace, path));
        return { file: String(index), path, before: before === undefined ? '' : digestText(before), after: digestText(text) };
    });
    for (const { file, path, before } of entries) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(workspace, path)), { recursive: true });
        const text = texts.get(path) ?? '';
        const newTexts = [(0,external_node_path_.join)(folder, file), (0,external_node_path_.join)(folder, `${file}.new`)];
        for (const newText of newTexts)
            (0,external_node_fs_.writeFileSync)(newText, text);
        if (before === '')
            continue;
        (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(workspace, path), (0,external_node_path_.join)(folder, `${file}.old`));
        // A lock keeps its permissions.
        for (const newText of newTexts)
            (0,external_node_fs_.chmodSync)(newText, (0,external_node_fs_.statSync)((0,external_node_path_.join)(workspace, path)).mode);
    }
    const journal = (0,external_node_path_.join)(folder, journalFile);
    (0,external_node_fs_.writeFileSync)(`${journal}.new`, JSON.stringify(entries));
    (0,external_node_fs_.renameSync)(`${journal}.new`, journal);
    return entries;
}
/** Renames the new texts to the locks. If this fails, it restores the old locks and throws. */
function replaceLocks(folder, workspace, entries) {
    const replaced = [];
    try {
        for (const entry of entries) {
            (0,external_node_fs_.renameSync)((0,external_node_path_.join)(folder, `${entry.file}.new`), (0,external_node_path_.join)(workspace, entry.path));
            replaced.push(entry);
        }
    }
    catch (error) {
        const notRestored = replaced.flatMap((entry) => {
            const reason = restoreLock(folder, workspace, entry);
            return reason === undefined ? [] : [`${entry.path} (${reason})`];
        });
        throw notRestored.length === 0 ? error : new PartialWriteError(error, notRestored);
    }
}
/** Gives a lock its old text, or removes it if it did not exist. Returns the reason if this fails. */
function restoreLock(folder, workspace, { file, path, before }) {
    try {
        if (before === '')
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(workspace, path));
        else
            (0,external_node_fs_.renameSync)((0,external_node_path_.join)(folder, `${file}.old`), (0,external_node_path_.join)(workspace, path));
        return undefined;
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
function rejectConcurrentChange({ workspace, readTexts }) {
    for (const [path, text] of readTexts) {
        const bytes = readIfPresent((0,external_node_path_.join)(workspace, path));
        if ((bytes && decodeForComparison(bytes)) === (text && withoutByteOrderMark(text)))
            continue;
        throw new errors/* UserError */.yo(`${path} was changed while the locks were resolved, possibly by another run`, {
            fix: 'Run again. No lock was changed',
            at: { file: path },
        });
    }
}
function writeFailure({ workspace, directory }, error) {
    const withoutWorkspace = (text) => text.replaceAll(`${workspace}/`, '');
    const causes = [withoutWorkspace((0,errors/* messageOf */.bD)(error)), describeFreeSpace((0,external_node_path_.join)(workspace, directory))];
    const why = causes.filter((cause) => cause !== undefined).join('; ');
    const what = `The locks could not be written to ${directory}`;
    if (!(error instanceof PartialWriteError))
        return new errors/* UserError */.yo(what, { why, fix: 'Free some space, or correct the permissions. No lock was changed' });
    return new errors/* UserError */.yo(what, {
        why: `${why}. These locks are new and could not be restored: ${withoutWorkspace(listFirst(error.notRestored))}`,
        fix: 'Free some space, or correct the permissions, then run again: the next run completes the write',
    });
}
/** Returns undefined if the file system does not say. */
function describeFreeSpace(folder) {
    try {
        const { bavail, bsize } = (0,external_node_fs_.statfsSync)(folder);
        return `the file system has ${bavail * bsize} free bytes`;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/report/diff-output.js
/** Linux limits an argument and a variable to 128 KiB, in which steps and other actions get the output. Source: execve(2). */
const maxBytes = 100_000;
/** Leaves out the last changes of the locks with the most, until the JSON of the rest is small enough to be passed on. */
function limitDiff(diff) {
    const total = countChanges(diff);
    let limited = diff;
    for (let most = total; Buffer.byteLength(JSON.stringify(limited)) > maxBytes; most = Math.floor(most * 0.9)) {
        if (most === 0)
            return { diff: {}, leftOut: total };
        limited = Object.fromEntries(Object.entries(diff).map(([lock, changes]) => [lock, changes.slice(0, most)]));
    }
    return { diff: limited, leftOut: total - countChanges(limited) };
}
function countChanges(diff) {
    return Object.values(diff).reduce((sum, changes) => sum + changes.length, 0);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/machine-files.js

/**
 * The configuration files of pip that do not belong to the repository, whether they exist or not.
 * Source: pip, "Configuration", location. The site file of our own environment never exists.
 */
function pipConfigFiles(env) {
    const { PIP_CONFIG_FILE: named } = env;
    // pip loads no file at all if the variable names the null device.
    if (named === '/dev/null' || named?.toLowerCase() === 'nul')
        return [];
    const { HOME: home = '' } = env;
    const system = ['/etc/pip.conf', ...configFolders(env).map((folder) => (0,external_node_path_.join)(folder, 'pip', 'pip.conf'))];
    const legacy = [(0,external_node_path_.join)(home, '.pip', 'pip.conf'), (0,external_node_path_.join)(home, 'Library', 'Application Support', 'pip', 'pip.conf')];
    const user = [...(home === '' ? [] : legacy), ...userFolders(env).map((folder) => (0,external_node_path_.join)(folder, 'pip', 'pip.conf'))];
    return [...system, ...user, ...(named === undefined || named === '' ? [] : [named])];
}
/** The configuration files of uv that do not belong to the repository. Source: uv, "Configuration files". */
function uvConfigFiles(env) {
    const { UV_CONFIG_FILE: named = '' } = env;
    if (named !== '')
        return [named];
    const system = [...configFolders(env).map((folder) => (0,external_node_path_.join)(folder, 'uv', 'uv.toml')), '/etc/uv/uv.toml'];
    return [...userFolders(env).map((folder) => (0,external_node_path_.join)(folder, 'uv', 'uv.toml')), ...system];
}
/** Source: XDG Base Directory Specification. */
function userFolders({ XDG_CONFIG_HOME: folder = '', HOME: home = '' }) {
    if (folder !== '')
        return [folder];
    return home === '' ? [] : [(0,external_node_path_.join)(home, '.config')];
}
function configFolders({ XDG_CONFIG_DIRS: folders = '' }) {
    return folders === '' ? ['/etc/xdg'] : folders.split(external_node_path_.delimiter).filter((folder) => folder !== '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/machine-rules.js
/**
 * Options of pip that change a lock. pip takes them from variables (`PIP_PRE`) and from its configuration files, too, which a lock
 * must not depend on. Source: `pip install --help` of the version in `tools/pip-tools.txt`; a test compares them.
 */
const pipLockOptions = [
    ...['requirement', 'constraint', 'build-constraint', 'requirements-from-script', 'editable', 'group', 'no-deps', 'only-deps'],
    ...['platform', 'python-version', 'implementation', 'abi', 'ignore-requires-python', 'require-hashes', 'no-require-hashes'],
    ...['no-build-isolation', 'config-settings', 'pre', 'all-releases', 'only-final', 'no-binary', 'only-binary'],
    ...['prefer-binary', 'no-index', 'uploaded-prior-to', 'use-feature', 'use-deprecated', 'find-links'],
];
/** Options of pip that do not change a lock: how the index is reached, installation, and output. */
const pipOtherOptions = [
    ...['index-url', 'extra-index-url', 'keyring-provider', 'proxy', 'no-proxy-env', 'retries', 'timeout', 'resume-retries'],
    ...['trusted-host', 'cert', 'client-cert', 'cache-dir', 'no-cache-dir', 'refresh-package', 'dry-run', 'target', 'user', 'root'],
    ...['prefix', 'src', 'upgrade', 'upgrade-strategy', 'force-reinstall', 'ignore-installed', 'check-build-dependencies'],
    ...['break-system-packages', 'compile', 'no-compile', 'no-warn-script-location', 'no-warn-conflicts', 'progress-bar'],
    ...['root-user-action', 'report', 'no-clean', 'help', 'debug', 'isolated', 'require-virtualenv', 'python', 'verbose', 'quiet'],
    ...['log', 'no-input', 'exists-action', 'disable-pip-version-check', 'no-color'],
];
/** Variables of uv that change a lock. Source: uv, "Environment variables". */
const uvLockVariables = [
    ...['UV_RESOLUTION', 'UV_PRERELEASE', 'UV_PRERELEASE_PACKAGE', 'UV_FORK_STRATEGY', 'UV_INDEX_STRATEGY', 'UV_EXCLUDE_NEWER'],
    ...['UV_NO_SOURCES', 'UV_NO_SOURCES_PACKAGE', 'UV_NO_BUILD', 'UV_NO_BUILD_PACKAGE', 'UV_NO_BINARY', 'UV_NO_BINARY_PACKAGE'],
    ...['UV_NO_BUILD_ISOLATION', 'UV_REQUIRE_BUILD_HASHES', 'UV_CONSTRAINT', 'UV_BUILD_CONSTRAINT', 'UV_OVERRIDE', 'UV_EXCLUDE'],
    ...['UV_TORCH_BACKEND', 'UV_PROJECT', 'UV_WORKING_DIR'],
];
/** Settings of a `uv.toml` of the machine that may differ between machines: where the packages of the index are. */
const uvPlaces = ['index', 'index-url', 'extra-index-url', 'pip.index-url', 'pip.extra-index-url'];

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/pip-config.js
/** The sections that `pip install` reads. pip-compile uses the options of `pip install`. Source: pip, "Configuration". */
const sections = ['global', 'install'];
/** The settings in the text of a `pip.conf`, in the dialect of Python's `configparser`. A value may go on in indented lines. */
function parsePipConfig(text) {
    const settings = [];
    let section = '';
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const heading = /^\[([^\]]+)\]/.exec(line);
        if (heading !== null)
            section = (heading[1] ?? '').toLowerCase();
        const [, key] = /^([^\s#;[=:][^=:]*?)\s*[=:]/.exec(line) ?? [];
        if (key === undefined || !sections.includes(section))
            continue;
        settings.push({ name: key.toLowerCase().replaceAll('_', '-').replace(/^--/, ''), line: index + 1 });
    }
    return settings;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/settings-file.js






/** Reads a table of a TOML file; undefined if there is no such file or table. `path` is relative to `folder`, or absolute. */
async function readSettingsTable(folder, path, table) {
    const text = readTextIfPresent((0,external_node_path_.join)(path.startsWith('/') ? '' : folder, path), path);
    // Parsing is left out for files that cannot have the table.
    if (!text?.includes(table.at(-1) ?? ''))
        return undefined;
    let values = await parseToml(text, path);
    for (const name of table)
        values = isTomlTable(values) ? values[name] : undefined;
    if (values === undefined)
        return undefined;
    if (!isTomlTable(values))
        throw new errors/* UserError */.yo(`\`${table.join('.')}\` in ${path} is not a table`, { at: { file: path } });
    return { file: path, table, values, text };
}
/** Where a key of the table is set. */
async function locateKey({ file, table, text }, key) {
    return { file, line: await findKeyLine(text, [...table, ...key]) };
}
/** The error for a setting that a lock must not depend on. */
async function refusedSetting(settings, key, { why, ...fixes }) {
    const at = await locateKey(settings, key);
    const name = key.join('.');
    return new errors/* UserError */.yo(`${at.file}:${at.line ?? 1}: the setting \`${name}\` is not supported, because it ${why}`, {
        ...fixes,
        at,
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/setting-values.js


const isText = (value) => typeof value === 'string';
const isFlag = (value) => typeof value === 'boolean';
const isTextOrList = (value) => isText(value) || (Array.isArray(value) && value.every(isText));
const expected = {
    'generate-hashes': { check: isFlag, text: 'true or false' },
    'strip-extras': { check: isFlag, text: 'true or false' },
    'emit-index-url': { check: isFlag, text: 'true or false' },
    universal: { check: isFlag, text: 'true or false' },
    'annotation-style': { check: (value) => value === 'split' || value === 'line', text: '"split" or "line"' },
    'exclude-newer': { check: isText, text: 'a string' },
    'python-version': { check: isText, text: 'a string' },
    'index-url': { check: isText, text: 'a string' },
    'extra-index-url': { check: isTextOrList, text: 'a list of strings' },
    'find-links': { check: isTextOrList, text: 'a list of strings' },
    constraints: { check: isTextOrList, text: 'a list of strings' },
    'unsafe-packages': { check: isTextOrList, text: 'a list of strings' },
};
const lists = ['extra-index-url', 'find-links', 'constraints', 'unsafe-packages'];
/** The value of a setting in the form of the input; a string in `expected` says which type it must have. */
function convertSetting(input, value) {
    const { check, text } = expected[input];
    if (!check(value))
        return { expected: text };
    return { value: lists.includes(input) && typeof value === 'string' ? [value] : value };
}
/** A value for the stamp: itself if it is one word, otherwise a digest. Credentials of URLs do not count. */
function stampValue(value) {
    if (['boolean', 'number', 'bigint'].includes(typeof value))
        return String(value);
    if (typeof value === 'string' && /^[\w.+-]{1,40}$/.test(value))
        return value;
    return digestText(JSON.stringify(setting_values_withoutCredentials(value)));
}
function setting_values_withoutCredentials(value) {
    if (typeof value === 'string')
        return value.includes('://') ? stripCredentials(value) : value;
    if (typeof value === 'bigint')
        return String(value);
    if (Array.isArray(value))
        return value.map(setting_values_withoutCredentials);
    if (typeof value !== 'object' || value === null || value instanceof Date)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, setting_values_withoutCredentials(item)]));
}
/** All URLs in a value. */
function collectUrls(value) {
    if (typeof value === 'string')
        return value.includes('://') ? [value] : [];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(collectUrls);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/types.js
const noToolSettings = { defaults: {}, options: [], stamp: [], indexUrls: [], links: [] };

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/rules.js
/** Gives all names the same rule. */
function ruleFor(rule, ...names) {
    return Object.fromEntries(names.map((name) => [name, rule]));
}
function refuse(why, fix, ...names) {
    return ruleFor({ as: 'refused', why, fix }, ...names);
}
function refuseUpgrades(...names) {
    const fix = 'Set `mode: upgrade` or `upgrade-packages` in the run that should move them';
    return ruleFor({ as: 'refused', why: 'moves pins in every run', fix, commandFix: 'Remove it, and run `eleanor upgrade`' }, ...names);
}
/** Each name sets the input of the same name. */
function sameInput(...names) {
    return Object.fromEntries(names.map((input) => [input, { as: 'input', input }]));
}
/** Turns a `no-…` flag into the input without `no-`. */
const invert = (value) => (typeof value === 'boolean' ? !value : value);

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/uv-rules.js

const isolationRules = refuse('builds packages with what this machine has installed', 'Declare the requirements of the build in `extra-build-dependencies`', 'no-build-isolation', 'no-build-isolation-package');
const irrelevantToBoth = ruleFor({ as: 'irrelevant' }, 'keyring-provider', 'link-mode', 'compile-bytecode', 'reinstall', 'reinstall-package');
const resolutionRules = ruleFor({ as: 'engine' }, 'no-index', 'index-strategy', 'resolution', 'prerelease', 'fork-strategy', 'dependency-metadata', 'config-settings', 'config-settings-package', 'extra-build-dependencies', 'extra-build-variables', 'require-build-hashes', 'exclude-newer-package', 'no-sources', 'no-sources-package', 'no-build', 'no-binary', 'torch-backend');
const sharedRules = {
    ...sameInput('index-url', 'extra-index-url', 'find-links', 'exclude-newer'),
    ...resolutionRules,
    ...refuseUpgrades('upgrade', 'upgrade-package'),
    ...isolationRules,
    ...irrelevantToBoth,
};
/** Rules for `[tool.uv]` and `uv.toml`. Source: uv, "Settings", of the version in `tools/uv.txt`; a test compares them. */
const uvRules = {
    ...sharedRules,
    ...ruleFor({ as: 'engine' }, 'index', 'prerelease-package', 'no-build-package', 'no-binary-package', 'override-dependencies', 'exclude-dependencies', 'constraint-dependencies', 'build-constraint-dependencies', 'environments', 'required-environments', 'minimum-libc-version', 'preview', 'preview-features'),
    ...ruleFor({ as: 'irrelevant' }, 
    // Access to the index, the cache, and the interpreter, which the input `python` names.
    ...['required-version', 'system-certs', 'native-tls', 'offline', 'no-cache', 'cache-dir', 'http-proxy', 'https-proxy'], ...['no-proxy', 'allow-insecure-host', 'concurrent-downloads', 'concurrent-builds', 'concurrent-installs'], ...['python-preference', 'python-downloads', 'python-install-mirror', 'pypy-install-mirror', 'graalpy-install-mirror'], ...['pyodide-install-mirror', 'python-downloads-json-url'], 
    // Projects: a lock that requires one records the whole pyproject.toml of it.
    ...['sources', 'workspace'], 
    // Other commands of uv.
    ...['publish-url', 'trusted-publishing', 'check-url', 'add-bounds', 'audit', 'cache-keys', 'conflicts', 'managed'], ...['package', 'default-groups', 'dependency-groups', 'dev-dependencies', 'build-backend']),
};
/** Rules for `[tool.uv.pip]` and `[pip]` of `uv.toml`. They come before those of `[tool.uv]`. */
const uvPipRules = {
    ...sharedRules,
    ...sameInput('generate-hashes', 'annotation-style', 'emit-index-url', 'universal', 'python-version'),
    'no-strip-extras': { as: 'input', input: 'strip-extras', convert: invert },
    'no-emit-package': { as: 'input', input: 'unsafe-packages' },
    ...ruleFor({ as: 'engine' }, 'only-binary', 'no-deps', 'python-platform', 'no-strip-markers', 'no-annotate', 'no-header', 'custom-compile-command', 'emit-find-links', 'emit-build-options', 'emit-marker-expression', 'emit-index-annotation'),
    ...refuse('needs a project as the only source of a lock', 'Write a line such as `web = pyproject.toml[web]` in `extra-sources`', 'extra', 'all-extras', 'no-extra', 'group'),
    ...ruleFor({ as: 'irrelevant' }, 
    // The inputs name the interpreter and the locks.
    ...['python', 'output-file'], 
    // Installation.
    ...['system', 'break-system-packages', 'target', 'prefix', 'strict', 'allow-empty-requirements', 'require-hashes'], 'verify-hashes'),
};

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/uv-settings.js







/** An RFC 3339 date or time. uv also knows durations, such as `7 days`; only uv itself can apply them. */
const dateOrTime = /^\d{4}-\d\d-\d\d(T.*)?$/;
/**
 * Reads the settings of uv at the root of the workspace, where uv runs: `uv.toml`, or else `[tool.uv]` of `pyproject.toml`.
 * Source: uv, "Configuration files".
 */
async function readUvSettings(workspace) {
    const settings = await readProjectSettings(workspace);
    if (settings === undefined)
        return noToolSettings;
    const found = await collectSettings(settings);
    // uv adds the lists of its files to those of an input, so that they are not replaced by it.
    const isDefault = ({ input, value }) => input !== undefined && !Array.isArray(value);
    const ofEngine = found.filter((each) => !isDefault(each));
    return {
        defaults: Object.fromEntries(found.filter(isDefault).map(({ input, value }) => [input, value])),
        options: [],
        stamp: ofEngine.map(({ name, value }) => `uv:${name}=${stampValue(value)}`).sort(),
        indexUrls: ofEngine.flatMap(({ value }) => collectUrls(value)),
        links: ofEngine.filter(({ input }) => input === 'find-links').flatMap(({ value }) => value),
    };
}
/** The settings of uv in the workspace. `uv.toml` replaces `[tool.uv]` as a whole. */
async function readProjectSettings(workspace) {
    return ((await readSettingsTable(workspace, 'uv.toml', [])) ?? (await readSettingsTable(workspace, 'pyproject.toml', ['tool', 'uv'])));
}
/** The settings of a table that change a lock; those of `pip` come last, because they win. */
async function collectSettings(settings) {
    const { pip = {}, ...common } = settings.values;
    if (!isTomlTable(pip))
        throw new errors/* UserError */.yo(`\`pip\` of ${settings.file} is not a table`, { at: { file: settings.file } });
    return [
        ...(await applyRules(settings, { values: common, rules: uvRules, parents: [] })),
        ...(await applyRules(settings, { values: pip, rules: uvPipRules, parents: ['pip'] })),
    ];
}
async function applyRules(settings, { values, rules, parents }) {
    const found = [];
    for (const [key, value] of Object.entries(values)) {
        const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
        const path = [...parents, key];
        const name = path.join('.');
        if (rule === undefined)
            throw await unknownSetting(settings, { path, rules });
        if (rule.as === 'irrelevant')
            continue;
        if (rule.as === 'refused' && value !== false)
            throw await refusedSetting(settings, path, rule);
        if (key === 'torch-backend' && value === 'auto')
            throw await refusedSetting(settings, path, torchBackend);
        if (rule.as === 'engine' || (key === 'exclude-newer' && !isDate(value)))
            found.push({ name, value, input: undefined });
        else if (rule.as === 'input')
            found.push({ name, input: rule.input, value: await convert(settings, path, rule, value) });
    }
    return found;
}
/** For a key of `[tool.uv]` that it does not know, uv only warns, and ignores the whole table. */
async function unknownSetting(settings, { path, rules }) {
    const at = await locateKey(settings, path);
    const name = path.join('.');
    return new errors/* UserError */.yo(`${at.file}:${at.line ?? 1}: uv has no setting \`${name}\``, {
        why: 'It would ignore the whole table',
        fix: didYouMean(path.at(-1) ?? '', Object.keys(rules)),
        at,
    });
}
const torchBackend = {
    why: 'depends on the GPU of this machine if it is `auto`',
    fix: 'Name the backend, such as `cpu` or `cu128`',
};
const isDate = (value) => typeof value === 'string' && dateOrTime.test(value);
async function convert(settings, path, { input, convert: transform }, value) {
    const converted = convertSetting(input, transform?.(value) ?? value);
    if ('value' in converted)
        return converted.value;
    const at = await locateKey(settings, path);
    throw new errors/* UserError */.yo(`${at.file}:${at.line ?? 1}: \`${path.join('.')}\` must be ${converted.expected}`, { at });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/reject-machine-settings.js









/**
 * Rejects settings that this machine has for the engine and that would change a lock, by name: variables, and files outside the
 * repository. The same repository gives the same locks everywhere. How the index is reached may differ.
 */
async function rejectMachineSettings(context, engine) {
    rejectVariables(context, engine);
    if (engine === 'uv')
        await rejectUvFiles(context);
    else
        rejectPipFiles(context);
}
function rejectVariables({ env, log }, engine) {
    const names = engine === 'uv' ? uvLockVariables : pipLockOptions.map((name) => `PIP_${name.replaceAll('-', '_').toUpperCase()}`);
    const linkVariable = engine === 'uv' ? 'UV_FIND_LINKS' : 'PIP_FIND_LINKS';
    if (isSet(env[linkVariable]))
        log.warning(`${linkVariable} is not used, because a lock must not depend on this machine. Set \`find-links\``);
    const set = names.filter((name) => name !== linkVariable && isSet(env[name]));
    if (set.length === 0)
        return;
    throw new errors/* UserError */.yo(`The environment sets ${set.join(', ')}, which would change the locks`, {
        why: 'A lock must not depend on the machine that compiles it',
        fix: `Unset ${set.length === 1 ? 'it' : 'them'}, and write the setting to a file of the repository: \`[tool.eleanor.requirements]\`, ${ownTable(engine)}`,
    });
}
/** An empty variable, or one that switches a flag off, changes nothing. */
const isSet = (value = '') => !/^(|0|false|no|off|f|n)$/i.test(value);
const ownTable = (engine) => (engine === 'uv' ? '`[tool.uv]` or `uv.toml`' : '`[tool.pip-tools]`');
function rejectPipFiles({ env, workspace }) {
    for (const file of pipConfigFiles(env)) {
        const path = (0,external_node_path_.resolve)(workspace, file);
        // pip ignores a file that it may not read.
        const text = (0,paths/* isReadable */.hS)(path) ? readTextIfPresent(path, file) : undefined;
        const setting = parsePipConfig(text ?? '').find(({ name }) => pipLockOptions.includes(name));
        if (setting !== undefined)
            throw machineFileError('pip-compile', `${file}:${setting.line}`, setting.name);
    }
}
async function rejectUvFiles({ env, workspace }) {
    const project = await readProjectSettings(workspace);
    const hasProjectSettings = project !== undefined && (await collectSettings(project)).length > 0;
    const named = env.UV_CONFIG_FILE ?? '';
    const isProjectFile = named !== '' && (0,external_node_path_.resolve)(workspace, named) === (0,external_node_path_.join)(workspace, 'uv.toml');
    if (isProjectFile)
        return;
    const ignoring = ['UV_CONFIG_FILE', 'UV_NO_CONFIG'].find((name) => isSet(env[name]));
    if (ignoring !== undefined && hasProjectSettings)
        throw new errors/* UserError */.yo(`With ${ignoring}, uv ignores the settings in ${project.file}`, { fix: 'Unset it' });
    for (const file of uvConfigFiles(env)) {
        const settings = await readSettingsTable(workspace, file, []);
        const found = settings === undefined ? [] : await collectSettings(settings);
        const setting = found.find(({ name }) => !uvPlaces.includes(name));
        if (setting !== undefined)
            throw machineFileError('uv', file, setting.name);
    }
}
function machineFileError(engine, place, name) {
    return new errors/* UserError */.yo(`${place} sets \`${name}\`, which would change the locks`, {
        why: 'A lock must not depend on the machine that compiles it',
        fix: `Remove it there, and write it to a file of the repository: \`[tool.eleanor.requirements]\` or ${ownTable(engine)}`,
    });
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/cache/cache.js


/**
 * Creates a cache on GitHub's cache service. Nothing is loaded or asked if the environment names no service. Tests of a failing client
 * replace `load`.
 */
function createCache(options, load = async () => await Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(429)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1429))) {
    const { log, mode, env = process.env, isNeededSoon = false, lookupMs = 10_000, transferMs = 60_000 } = options;
    let isBroken = false;
    let isReported = false;
    // Source of the names: @actions/cache, `isFeatureAvailable`.
    const isNamed = [env.ACTIONS_RESULTS_URL, env.ACTIONS_CACHE_URL].some((url) => url !== undefined && url !== '');
    const preparing = isNeededSoon && isNamed && mode !== 'off' ? prepareFinder(env) : undefined;
    // It is awaited only if an entry is looked for.
    preparing?.catch(() => undefined);
    const isAvailable = () => {
        if (!isNamed && !isReported)
            log.info('No cache service is available: nothing is restored or saved.');
        isReported ||= !isNamed;
        return isNamed && !isBroken;
    };
    /** Does the work with the service. Returns the fallback when there is none, or from the first failure on. */
    const withService = async (what, fallback, work) => {
        if (!isAvailable())
            return fallback;
        try {
            return await work();
        }
        catch (error) {
            isBroken = true;
            log.warning(`The cache is disabled from now on: ${what} failed (${(0,errors/* messageOf */.bD)(error)})`);
            return fallback;
        }
    };
    const find = async (keys, folder) => {
        const { findEntry, compression } = await (preparing ?? prepareFinder(env));
        const found = await withTimeout(lookupMs, (signal) => findEntry({ keys, paths: [folder], env, compression, signal }));
        const isExpected = found?.key === keys[0] || keys.slice(1).some((prefix) => found?.key.startsWith(prefix));
        return isExpected ? found : undefined;
    };
    return {
        async restore(key, folder, restorePrefix) {
            if (mode === 'off')
                return false;
            return await withService(`looking for ${key}`, false, async () => {
                const entry = await find([key, ...(restorePrefix === undefined ? [] : [restorePrefix])], folder);
                if (entry === undefined)
                    return false;
                const { restoreEntry } = await Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(455)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2455));
                const root = env.GITHUB_WORKSPACE ?? process.cwd();
                const problem = await withTimeout(transferMs, (signal) => restoreEntry(entry, { folder, root, signal }));
                if (problem !== undefined)
                    log.warning(`The cache entry ${entry.key} is damaged and was not used (${problem})`);
                return problem === undefined;
            });
        },
        async save(key, folder) {
            if (mode !== 'read-write')
                return;
            await withService(`saving ${key}`, undefined, async () => {
                const client = await load();
                await (0,manifest/* writeManifest */.HN)(folder, key);
                await withTimeout(transferMs, () => client.saveCache([folder], key));
            });
        },
    };
}
/** Loads what finds entries: the HTTP client is as large as the rest of an action, and few runs use the cache. */
async function prepareFinder(env) {
    const { findEntry, findCompression } = await Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(961)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6961));
    return { findEntry, compression: await findCompression(env) };
}
/** Waits for the work, but not longer than the limit, when the signal of the work aborts. */
async function withTimeout(ms, start) {
    const cancel = new AbortController();
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => {
            const error = new Error(`no answer within ${ms / 1000} s`);
            cancel.abort(error);
            reject(error);
        }, ms);
    });
    const work = start(cancel.signal);
    // The work may still reject after the limit, when nothing awaits it any more.
    work.catch(() => undefined);
    return await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/python/inspect-python.js


// Without `json`, whose import takes longer than all the rest. Source of `_base_executable`: CPython, Lib/venv/__init__.py,
// ensure_directories.
const probeScript = `import os, sys, sysconfig
version = [str(part) for part in sys.version_info[:3]]
base = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
print(sys.executable, base, ".".join(version), ".".join(version[:2]), sysconfig.get_platform(), sep="\\0")`;
/** Reads path, version and platform of an interpreter (a command or a path). Throws if it is older than Python 3.10. */
async function inspectPython(context, command) {
    // Without `site`, whose `.pth` files may import packages.
    const args = ['-I', '-S', '-c', probeScript];
    const answer = await (0,runner/* runOk */.uO)(context.run, command, args, { env: context.env, timeoutMs: 30_000 });
    const [executable = '', base = '', version = '', minor = '', platform = ''] = answer.trimEnd().split('\0');
    const [major = 0, second = 0] = minor.split('.').map(Number);
    if (major < 3 || (major === 3 && second < 10)) {
        throw new errors/* UserError */.yo(`${command} is Python ${version}`, {
            fix: 'Use Python 3.10 or newer, for example with actions/setup-python',
            commandFix: 'Use Python 3.10 or newer, for example with `--python`',
        });
    }
    return { executable, base, version, minor, platform };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/cache/download-cache.js




const cacheDirVariables = { 'pip-compile': 'PIP_CACHE_DIR', uv: 'UV_CACHE_DIR' };
const maxMebibytes = 300;
const engineOwnCache = { env: {}, folder: undefined, save: () => Promise.resolve() };
/**
 * Restores the engine's download cache on a GitHub-hosted runner: the entry of the same sources, or else the newest one. On other
 * runners, or if the caller configured a cache folder, the engine's own cache already outlives the job.
 * Source: GitHub, "Variables reference", RUNNER_ENVIRONMENT.
 */
async function restoreDownloadCache(context, cache, request) {
    const variable = cacheDirVariables[request.engine];
    const isHosted = context.env.RUNNER_ENVIRONMENT === 'github-hosted';
    if (!isHosted || context.env[variable] !== undefined || request.hasCredentials)
        return engineOwnCache;
    const prefix = `eleanor-downloads-v1-${request.toolchain}-`;
    const key = prefix + hashTexts(request.sources);
    const folder = (0,external_node_path_.join)(context.temp, 'eleanor-cache', `downloads-${request.engine}`);
    const isRestored = await cache.restore(key, folder, prefix);
    await (0,promises_.mkdir)(folder, { recursive: true });
    return {
        env: { [variable]: folder },
        folder,
        async save() {
            if (isRestored && (await (0,manifest/* readManifestKey */.V3)(folder)) === key)
                return;
            const mib = (await folderSize(folder)) / 1024 ** 2;
            if (mib > maxMebibytes)
                context.log.info(`The downloads were not cached: ${Math.round(mib)} MiB exceed the limit of ${maxMebibytes} MiB`);
            else if (mib > 0)
                await cache.save(key, folder);
        },
    };
}
function hashTexts(texts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const text of texts)
        hash.update(`${text}\0`);
    return hash.digest('hex').slice(0, 16);
}
/** Bytes of all files below a folder. */
async function folderSize(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const sizes = await Promise.all(files.map(async (entry) => (await (0,promises_.stat)((0,external_node_path_.join)(entry.parentPath, entry.name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/cache/lock-cache-key.js



/**
 * Whether the request determines the locks. Upgrades need the current index, unless `exclude-newer` fixes which versions count;
 * files of a project, local files and URLs can change without a change of the request.
 */
function isCacheable({ project, settings }) {
    const { engine, index, upgrade, selection } = settings;
    if (selection.format !== 'requirements' || index.packageIndexes.size > 0)
        return false;
    const isUpgrade = upgrade.all || upgrade.packages.length > 0;
    if (isUpgrade && effectiveLimit(engine) === undefined)
        return false;
    const hasFindLinks = index.findLinks.length > 0 || engine.toolStamp.some((setting) => /^uv:(pip\.)?find-links=/.test(setting));
    if (hasFindLinks || emitsIndexUrl(engine))
        return false;
    return project.graph.layers.every((layer) => isSelfContained(layer, project.graph));
}
function isSelfContained({ source }, graph) {
    const { direct, others } = readDirectRequirements(source, graph);
    const hasOnlyOptions = others.every((statement) => /^--(?!editable|find-links)/.test(statement));
    return hasOnlyOptions && direct.every(({ requirement }) => requirement.url === undefined);
}
/** The first 32 hexadecimal digits of a SHA-256 of the request and of the index variables in the environment. */
function hashRequest(env, { project, settings, python, pythonVersion }) {
    const { graph, locks, stale, expected } = project;
    const indexVariables = Object.entries(env).filter(([name]) => /^(PIP|UV)_.*(INDEX|FIND_LINKS|CONFIG_FILE)/.test(name));
    const content = {
        settings,
        layers: graph.layers.map(({ source, lock }) => [source, lock]),
        files: [...graph.files].map(([path, { text }]) => [path, text]),
        locks: [...locks],
        stale,
        engine: expected.engine,
        python,
        pythonVersion,
        indexVariables: indexVariables.sort(),
    };
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/layer-options.js




const indexOption = /^(?:--extra-index-url|--index-url|-i)[\s=]/;
const binaryOption = /^--(?:no|only)-binary[\s=]/;
const resolvingOption = /^(?:--(?:pre|prefer-binary|no-index|find-links)\b|-f\b)/;
/** The options in the sources of a layer that say which files an engine may choose, each once. */
function resolutionOptionsOf({ source }, sources) {
    const { others } = readDirectRequirements(source, sources);
    const options = others.filter((each) => [indexOption, binaryOption, resolvingOption].some((pattern) => pattern.test(each)));
    return [...new Set(options)];
}
/** Layers by their options, those with the fewest options first. The options of a layer must not act on the others. */
function groupByOptions(layers, sources, settingsOf) {
    const optionsOf = new Map(layers.map((layer) => [layer, [...resolutionOptionsOf(layer, sources), ...settingsOf(layer.name)].sort()]));
    const groups = Map.groupBy(layers, (layer) => optionsOf.get(layer)?.join('\n') ?? '');
    return [...groups.entries()].sort(([a], [b]) => countLines(a) - countLines(b)).map(([, group]) => group);
}
function countLines(text) {
    return text === '' ? 0 : text.split('\n').length;
}
/**
 * Writes the options of a layer's sources that pip needs to install its lock, as pip-compile writes them, if the engine did not.
 * Passwords are left out; variables stay as written.
 */
function addLayerOptions(lock, layer, sources) {
    const { header, body } = splitLeadingComments(lock);
    const written = new Set(body
        .split('\n')
        .filter((line) => line.startsWith('-'))
        .map(normalizeOption));
    // pip-compile itself writes what the options for wheels come to: a later one may revoke an earlier one.
    const isLeftOut = (line) => indexOption.test(line) || sources.dialect === 'uv';
    const missing = optionsInLock(layer, sources).filter((line) => isLeftOut(line) && !written.has(line));
    if (missing.length === 0)
        return lock;
    const separator = body.startsWith('--') ? '' : '\n';
    return `${header}\n${missing.map((line) => `${line}\n`).join('')}${separator}${body}`;
}
/** The lines with options that the lock of a layer may have. */
function optionsInLock(layer, sources) {
    const needed = resolutionOptionsOf(layer, sources).filter((each) => indexOption.test(each) || binaryOption.test(each));
    return [...new Set(needed.map(normalizeOption).flatMap(splitPackages))];
}
/** The error for versions that only layers with certain options can have; undefined if no layer has options. */
function layerOptionsError(what, graph, at) {
    const layers = graph.layers.filter((layer) => resolutionOptionsOf(layer, graph).length > 0);
    if (layers.length === 0)
        return undefined;
    const options = layers.map((layer) => `${layer.source} (${resolutionOptionsOf(layer, graph).map(withoutUrl).join(', ')})`);
    return new errors/* UserError */.yo(what, {
        why: `Only some sources have options that change which versions are found: ${options.join(', ')}`,
        fix: `Set \`independent-layers: ${layers.map(({ name }) => name).join(', ')}\`, or give the other sources the same options. No lock was changed`,
        ...(at === undefined ? {} : { at }),
    });
}
/** An option without its address, which may hold credentials. */
function withoutUrl(option) {
    return `\`${option.replace(/[\s=]+\S+:\/\/.*$/, '')}\``;
}
/** One spelling of an option: `--name value`. */
function normalizeOption(option) {
    const [, name = '', value = ''] = /^(-{1,2}[\w-]+)[\s=]+(.*)$/.exec(option) ?? [];
    const longName = name === '-i' ? '--index-url' : name;
    const hasLiteralCredentials = indexOption.test(option) && !value.includes('${');
    return `${longName} ${hasLiteralCredentials ? stripCredentials(value) : value}`.trim();
}
/** An option for wheels as pip-compile writes it: one line for each package. */
function splitPackages(option) {
    const [, name, packages] = /^(--(?:no|only)-binary) (.*)$/.exec(option) ?? [];
    return packages === undefined ? [option] : packages.split(',').map((each) => `${name ?? ''} ${each.trim()}`);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/cache/verify-cached-locks.js







/** Parses a cache entry and verifies that a run with this request could have written its locks. */
function verifyCachedLocks(json, request) {
    const locks = parseLocks(json);
    if (locks === undefined)
        return { state: 'invalid', reason: 'it is not valid' };
    const reason = findContentProblem(locks, request) ?? findResolutionProblem(locks, request);
    return reason === undefined ? { state: 'valid', locks } : { state: 'invalid', reason };
}
function parseLocks(json) {
    try {
        const entries = Object.entries(JSON.parse(json));
        const texts = entries.filter((entry) => typeof entry[1] === 'string');
        return texts.length === entries.length ? new Map(texts) : undefined;
    }
    catch {
        return undefined;
    }
}
/** The entry must hold the stale locks, no other files, and nothing but pins. */
function findContentProblem(locks, { project: { graph, stale } }) {
    const layerLocks = new Set(graph.layers.map(({ lock }) => lock));
    if ([...locks.keys()].some((path) => !layerLocks.has(path)))
        return 'it contains a file that is not a lock of these layers';
    const missing = stale.find(({ lock }) => !locks.has(lock));
    if (missing !== undefined)
        return `it does not contain ${missing.lock}`;
    const optionsOf = (path) => graph.layers.filter(({ lock }) => lock === path).flatMap((layer) => optionsInLock(layer, graph));
    const suspicious = [...locks].find(([path, text]) => !containsOnlyPins(text, optionsOf(path)));
    return suspicious === undefined ? undefined : `${suspicious[0]} contains more than pins`;
}
function containsOnlyPins(text, options) {
    const statements = splitLogicalLines(splitLeadingComments(text).body);
    return statements.every((line) => options.includes(line.text) || /^[\w.[\],-]+==\S/.test(line.text));
}
/** With these locks nothing may be stale, and joint layers must agree. */
function findResolutionProblem(locks, { project, settings, pythonVersion }) {
    const { graph, expected } = project;
    const files = currentFiles(graph, project.locks, locks);
    const [stale] = findStaleLocks(graph.layers, { ...expected, python: pythonVersion }, files);
    if (stale !== undefined)
        return `${stale.lock} would be stale: ${stale.detail}`;
    const [drift] = groupJointLayers(graph.layers, settings.joint).flatMap((layers) => findDrift(layers, files.locks));
    return drift === undefined ? undefined : `its layers pin different versions of ${drift.package}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/cache/lock-cache.js




const disabledCache = { get: () => Promise.resolve(undefined), set: () => Promise.resolve() };
/**
 * Caches locks by a hash of everything that determines them except the state of the index. Cached locks are verified as in
 * `mode: check` before they are used.
 */
function createLockCache(context, cache, request) {
    if (!isCacheable(request))
        return disabledCache;
    const { settings, python, pythonVersion } = request;
    const hash = hashRequest(context.env, request);
    const key = `eleanor-locks-v1-${python.platform}-py${pythonVersion}-${settings.engine.name}-${hash}`;
    const folder = (0,external_node_path_.join)(context.temp, 'eleanor-cache', `locks-${hash}`);
    const file = (0,external_node_path_.join)(folder, 'locks.json');
    return {
        async get() {
            if (!(await cache.restore(key, folder))) {
                if (request.isCacheEnabled)
                    context.log.info(`No locks are cached for the same files and settings (${key})`);
                return undefined;
            }
            const cached = verifyCachedLocks(await (0,promises_.readFile)(file, 'utf8'), request);
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            if (cached.state === 'invalid') {
                context.log.warning(`The cache entry ${key} was not used: ${cached.reason}`);
                return undefined;
            }
            context.log.info(`Restored ${cached.locks.size} locks from the cache: the same files and settings were compiled before.`);
            return cached.locks;
        },
        async set(locks) {
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)(file, JSON.stringify(Object.fromEntries(locks)));
            await cache.save(key, folder);
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/ssh/known-hosts.js

/**
 * Host keys of github.com. Source: GitHub Docs "GitHub's SSH key fingerprints" and https://api.github.com/meta; a test compares their
 * SHA-256 fingerprints (`ssh-keygen -lf`). The last one was exposed and replaced on 2023-03-24; it is marked as revoked, so that SSH
 * rejects it even if another file still lists it.
 */
const githubHostKeys = [
    'github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
    'github.com ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N87uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg=',
    'github.com ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQCj7ndNxQowgcQnjshcLrqPEiiphnt+VTTvDP6mHBL9j1aNUkY4Ue1gvwnGLVlOhGeYrnZaMgRK6+PKCUXaDbC7qtbW8gIkhL7aGCsOr/C56SJMy/BCZfxd1nWzAOxSDPgVsmerOBYfNqltV9/hWCqBywINIR+5dIg6JTJ72pcEpEjcYgXkE2YEFXV1JHnsKgbLWNlhScqb2UmyRkQyytRLtL+38TGxkxCflmO+5Z8CSSNY7GidjMIZ7Q4zMjA2n1nGrlTDkzwDCsw+wqFPGQA179cnfGWOWRVruj16z6XyvxvjJwbz0wQZ75XK5tKSb7FNyeIEs4TT4jk+S4dhPeAUC5y+bDYirYgM4GC7uEnztnZyaVWQ7B381AK4Qdrwt51ZqExKbQpTUNn+EjqoTwvqNj4kqx5QUCI0ThS/YkOxJCXmPUWZbhjpCg56i+2aB6CmK2JGhn57K5mj0MNdBXA4/WnwH6XoPWJzK5Nyu2zB3nAZp+S5hpQs+p1vN1/wsjk=',
    '@revoked github.com ssh-rsa AAAAB3NzaC1yc2EAAAABIwAAAQEAq2A7hRGmdnm9tUDbO9IDSwBK6TbQa+PXYPCPy6rbTrTtw7PHkccKrpp0yVhp5HdEIcKr6pLlVDBfOLX9QUsyCOV0wzfjIJNlGEYsdlLJizHhbn2mUjvSAHQqZETYP81eFzLQNnPHt4EVVUh7VfDESU84KezmD5QlWpXLmvU31/yMf+Se8xhHTvKSCZIFImWwoG6mbUoWf9nzpIoaSjB+weqqUUmpaaasXVal72J+UX2B+2RPW3RcT0eOzQgqlJL3RKrTJvdsjE3JEAvGq3lGHSZXy28G3skua2SmVi/w4yCE6gbODqnTWlg7+wC604ydGXA8VJiS5ap43JXiUFFAaQ==',
];
/** The text of a known_hosts file with the keys of github.com and further lines. Source of the format: sshd(8). */
function renderKnownHosts(lines) {
    return [...githubHostKeys, ...lines, ''].join('\n');
}
/** Says what is wrong with a line of `known-hosts`, or returns undefined. */
function findKnownHostsProblem(line) {
    const fields = line.split(/\s+/);
    const [hosts = '', type = '', key = ''] = withoutMarker(fields);
    if (/^(?:SHA256|MD5):/.test(key) || /^(?:SHA256|MD5):/.test(type))
        return 'is a fingerprint, not a key';
    if (hosts === '' || !/^(?:ssh-|ecdsa-|sk-)/.test(type))
        return 'does not read `<host> <type> <key>`';
    // A key begins with its type, after four bytes of length.
    const typeInKey = Buffer.from(key, 'base64')
        .subarray(4, 4 + type.length)
        .toString('latin1');
    return typeInKey === type ? undefined : 'has a damaged key';
}
/** Rejects lines of the input `known-hosts` with which SSH would trust no server. */
function rejectInvalidHostKeys(lines) {
    for (const line of lines) {
        const problem = findKnownHostsProblem(line);
        if (problem !== undefined)
            throw new errors/* InputValueError */.uH('known-hosts', `has a line that ${problem}: ${line.slice(0, 80)}`, {
                fix: 'Use lines of a known_hosts file whose keys you have verified',
            });
    }
}
function withoutMarker(fields) {
    return fields[0]?.startsWith('@') === true ? fields.slice(1) : fields;
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/ssh/unwrap-key.js
/** The first byte of a key in DER. Source: X.690, 8.9. */
const derSequence = 0x30;
const openSshMagic = 'openssh-key-v1\0';
/** Layers of base64 that are taken off. */
const maxLayers = 3;
/**
 * Takes off what was put around a key file: quotes, and base64 of the whole file, also twice. Bytes of a key alone, such as those of
 * `openssl … -outform DER`, become PEM text. Any other text is returned unchanged.
 */
function unwrapKey(given) {
    let text = given;
    for (let count = 0; count < maxLayers; count++) {
        const decoded = decodeBase64(withoutQuotes(text));
        if (decoded === undefined)
            return given;
        const pem = pemOf(decoded);
        if (pem !== undefined)
            return pem;
        text = decoded.toString('latin1');
        if (/-----BEGIN |^PuTTY-User-Key-File/.test(text))
            return text;
    }
    return given;
}
/** Quotes stay around other texts, such as JSON, whose escapes are resolved later. */
function withoutQuotes(text) {
    return /^\s*(["'])([^"']*)\1\s*$/.exec(text)?.[2] ?? text;
}
/** Undefined for a text that is not base64, and for one that has only words. */
function decodeBase64(text) {
    const isBase64 = /^[A-Za-z0-9+/_\s-]+={0,2}\s*$/.test(text);
    return isBase64 && !text.includes('-----') ? Buffer.from(text, 'base64') : undefined;
}
function pemOf(bytes) {
    if (bytes.toString('latin1', 0, openSshMagic.length) === openSshMagic)
        return toPem('OPENSSH PRIVATE KEY', bytes);
    const label = bytes[0] === derSequence ? labelOf(bytes) : undefined;
    return label === undefined ? undefined : toPem(label, bytes);
}
/**
 * The label of the PEM form of a key in DER. Its first field is the version; the second one shows the format: an integer (RSA), an
 * octet string (elliptic curve), or a sequence (PKCS #8). Source: RFC 8017, A.1.2; RFC 5915; RFC 5958.
 */
function labelOf(bytes) {
    const length = bytes[1] ?? 0;
    const fields = bytes.subarray(length < 0x80 ? 2 : 2 + length - 0x80);
    if (fields[0] !== 0x02 || fields[1] !== 1)
        return undefined;
    const labels = new Map([
        [0x02, 'RSA PRIVATE KEY'],
        [0x04, 'EC PRIVATE KEY'],
        [derSequence, 'PRIVATE KEY'],
    ]);
    return labels.get(fields[3] ?? 0);
}
/** Writes bytes as PEM text. Source: RFC 7468, section 3. */
function toPem(label, bytes) {
    const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/ssh/openssh-key.js


/** Curves of the ECDSA keys of OpenSSH, by OpenSSL's names. Source: RFC 5656, section 10.1. */
const curves = ['prime256v1', 'secp384r1', 'secp521r1'];
/**
 * Returns a key of any PEM format but OpenSSH's own in a form that every version of OpenSSH reads. An ed25519 key in PKCS #8 is converted,
 * because versions before 9.6 read it in their own format only; whether DSA is read, OpenSSH decides. Returns undefined for a damaged key.
 */
function toOpenSshForm(pem) {
    const key = parseKey(pem);
    if (key === undefined)
        return undefined;
    const { asymmetricKeyType: type = '', asymmetricKeyDetails: { namedCurve } = {} } = key;
    if (type === 'ed25519')
        return { pem: convertEd25519(key) };
    if (type === 'rsa' || type === 'dsa')
        return { pem };
    // A key may have the parameters of its curve in full instead of its name, which OpenSSH reads as well.
    if (type === 'ec' && (namedCurve === undefined || curves.includes(namedCurve)))
        return { pem };
    return { unsupportedType: namedCurve ?? type };
}
function parseKey(pem) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(pem);
    }
    catch {
        // The error of the parser may contain a part of the key.
        return undefined;
    }
}
/** Source: OpenSSH, PROTOCOL.key; RFC 8709, section 4. */
function convertEd25519(key) {
    const { d = '', x = '' } = key.export({ format: 'jwk' });
    const [secret, point] = [Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')];
    const [none, noOptions, noComment] = [field(Buffer.from('none')), field(Buffer.alloc(0)), field(Buffer.alloc(0))];
    const publicKey = Buffer.concat([field(Buffer.from('ssh-ed25519')), field(point)]);
    // Two equal numbers, by which a reader sees that it decrypted what follows.
    const check = Buffer.alloc(8);
    const fields = Buffer.concat([check, publicKey, field(Buffer.concat([secret, point])), noComment]);
    const padding = Buffer.from([1, 2, 3, 4, 5, 6, 7].slice(0, (8 - (fields.length % 8)) % 8));
    const head = [Buffer.from('openssh-key-v1\0'), none, none, noOptions, Buffer.from('00000001', 'hex'), field(publicKey)];
    return toPem('OPENSSH PRIVATE KEY', Buffer.concat([...head, field(Buffer.concat([fields, padding]))]));
}
/** A text or number of the SSH protocol, after its length. Source: RFC 4251, section 5. */
function field(bytes) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/ssh/normalize-key.js



const pemBlock = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g;
const privateLabels = /^(?:(?:OPENSSH|RSA|EC|DSA) )?PRIVATE KEY$/;
/**
 * Returns a private key in a form that `ssh-add` reads: LF lines, no indentation, one final newline. Keys that were pasted with CRLF,
 * surrounding spaces or quotes, literal `\n` or on one line, or encoded in base64 as a whole, are repaired, and headers are dropped.
 * Anything but a single private key that OpenSSH reads without a passphrase is rejected with the name of the mistake. `subject` begins
 * the error, which never contains the key; `oneEach` says where several keys belong. Source of the formats: RFC 7468 and OpenSSH's
 * PROTOCOL.key.
 */
function normalizeKey(given, subject, oneEach = 'Give only one private key') {
    const keyError = keyErrorsFor(subject);
    const text = unwrapKey(given.replace(/^\uFEFF/, ''))
        .replaceAll(/\\r\\n|\\n/g, '\n')
        .replaceAll('\r', '\n')
        .trim();
    if (text === '')
        throw keyError('is empty', 'Check the name of the secret: a missing secret is empty');
    // The parameters of a curve stand before a key of `openssl ecparam -genkey`; the key names its curve itself.
    const blocks = [...text.matchAll(pemBlock)].filter(([, label = '']) => !label.endsWith('PARAMETERS'));
    const [block] = blocks;
    if (block === undefined)
        throw keyError(...describeWithoutBlock(text));
    if (blocks.length > 1)
        throw keyError('holds more than one key or certificate', oneEach);
    const [, label = '', body = ''] = block;
    if (label === 'ENCRYPTED PRIVATE KEY' || /^\s*(?:Proc-Type|DEK-Info):/m.test(body))
        throw keyError(...hasPassphrase);
    if (!privateLabels.test(label))
        throw keyError(`holds a ${label.toLowerCase()}`, label.includes('PUBLIC') ? givePrivateKey : 'Give the private key');
    const base64 = withoutHeaders(body).replaceAll(/\s/g, '');
    if (base64 === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0)
        throw keyError('is damaged: the text between its BEGIN and END lines is not base64', copyAgain);
    const bytes = Buffer.from(base64, 'base64');
    const pem = toPem(label, bytes);
    if (!label.startsWith('OPENSSH'))
        return convertToOpenSsh(pem, keyError);
    checkOpenSsh(bytes, keyError, oneEach);
    return pem;
}
/** Drops headers such as `Comment: me@host`, with which OpenSSH does not read a key. Source: RFC 1421, 4.4; RFC 4716, 3.3. */
function withoutHeaders(body) {
    const lines = body.split('\n').map((line) => line.trim());
    const isHeader = (line, index) => /^[\w-]+:/.test(line) || lines[index - 1]?.endsWith('\\') === true;
    return lines.filter((line, index) => !isHeader(line, index)).join('\n');
}
function convertToOpenSsh(pem, keyError) {
    const form = toOpenSshForm(pem);
    if (form === undefined)
        throw keyError('is damaged: it is not a key in PEM format', copyAgain);
    if ('pem' in form)
        return form.pem;
    throw keyError(`is a key of the type ${form.unsupportedType}, which OpenSSH does not read`, createKey);
}
/** Creates the errors about one key; `subject` begins each of them. */
function keyErrorsFor(subject) {
    return (problem, fix) => new errors/* UserError */.yo(`${subject} ${problem}`, { fix });
}
const givePrivateKey = 'Give the private key: the file without `.pub`';
const copyAgain = 'Copy the whole file again, for example with `gh secret set DEPLOY_KEY < key`';
const createKey = "Create a new deploy key: `ssh-keygen -t ed25519 -N '' -f deploy_key`";
const hasPassphrase = [
    'is protected by a passphrase, which nobody can enter here',
    "Create a deploy key without one: `ssh-keygen -t ed25519 -N '' -f deploy_key`",
];
function describeWithoutBlock(text) {
    if (/^(?:ssh-|ecdsa-sha2-|sk-)\S+ +[A-Za-z0-9+/]/.test(text) || text.includes('BEGIN SSH2 PUBLIC KEY'))
        return ['is a public key', givePrivateKey];
    if (text.startsWith('PuTTY-User-Key-File'))
        return ["is in PuTTY's format", 'Convert it: `puttygen key.ppk -O private-openssh -o key`'];
    if (text.includes('BEGIN SSH2 ENCRYPTED PRIVATE KEY'))
        return ["is in SSH.COM's format", 'Convert it: `ssh-keygen -i -f key > deploy_key`'];
    if (text.includes('-----BEGIN'))
        return ['is cut off: its END line is missing', copyAgain];
    return ['is not a private key: it has no line `-----BEGIN … PRIVATE KEY-----`', copyAgain];
}
/** Format: `openssh-key-v1` and a zero byte, then length-prefixed strings (cipher, key derivation, its options), then the number of keys. */
function checkOpenSsh(bytes, keyError, oneEach) {
    const magic = 'openssh-key-v1\0';
    let offset = magic.length;
    const readString = () => {
        const end = offset + 4 + bytes.readUInt32BE(offset);
        const value = bytes.subarray(offset + 4, end).toString('latin1');
        offset = end;
        return value;
    };
    try {
        if (bytes.subarray(0, magic.length).toString('latin1') !== magic)
            throw new RangeError('no magic');
        const [cipher] = [readString(), readString(), readString()];
        if (cipher !== 'none')
            throw keyError(...hasPassphrase);
        if (bytes.readUInt32BE(offset) !== 1)
            throw keyError('holds more than one key', oneEach);
        offset += 4;
        const [publicKey] = [readString(), readString()];
        if (offset !== bytes.length || publicKey === '')
            throw new RangeError('lengths do not fit');
    }
    catch (error) {
        if (error instanceof RangeError)
            throw keyError('is damaged: it is not an OpenSSH key', copyAgain);
        throw error;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/ssh/ssh-agent.js



/** The longest time that a job runs on GitHub. Source: GitHub "Actions limits", job execution time. */
const longestJobSeconds = 6 * 3600;
/**
 * Starts an agent in the private folder and passes it the key through standard input, so that the key is never in a file. The address
 * is not exported. `stop` ends the agent. If this process dies first, `post` ends it by the file `agent-<number>.pid`, and the agent
 * drops the key after its lifetime, six hours.
 */
async function startSshAgent(context, key, number, lifetimeSeconds = longestJobSeconds) {
    const folder = await context.privateDir();
    const socket = `agent-${number}.sock`;
    // No provider exists at that path. It makes the folder part of the command line, by which `post` recognizes the process as this agent.
    const args = ['-D', '-a', socket, '-P', (0,external_node_path_.join)(folder.path, 'none')];
    const { ended, pid } = await startProcess(context, args, folder.path);
    const stop = async () => {
        terminate(pid);
        await ended;
    };
    try {
        await folder.write(`agent-${number}.pid`, String(pid));
        const env = { ...context.env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: 'never' };
        const options = { cwd: folder.path, env, timeoutMs: 10_000 };
        const added = await context.run('ssh-add', ['-q', '-t', String(lifetimeSeconds), '-'], { ...options, input: key });
        if (added.code !== 0)
            throw keyErrorsFor('A deploy key')('cannot be read by OpenSSH', "Create a new deploy key: `ssh-keygen -t ed25519 -N '' -f deploy_key`");
        const listed = await context.run('ssh-add', ['-l'], options);
        const [, fingerprint = '', type = ''] = /^\d+ (\S+) .*(\(\S+\))$/m.exec(listed.stdout) ?? [];
        return { folder: folder.path, socket, key: `${fingerprint} ${type}`, stop };
    }
    catch (error) {
        await stop();
        throw error;
    }
}
/** Starts an agent. Resolves with its process id once it listens, which its first lines report. */
async function startProcess({ run }, args, cwd) {
    const listening = Promise.withResolvers();
    const onLine = (line) => {
        const pid = /Agent pid (\d+)/.exec(line)?.[1];
        if (pid !== undefined)
            listening.resolve(Number(pid));
    };
    const ended = run('ssh-agent', args, { cwd, onLine }).then(({ stderr }) => listening.reject(new errors/* UserError */.yo('ssh-agent exited immediately', { why: stderr.trim() })), (error) => listening.reject(error));
    return { ended, pid: await listening.promise };
}
function terminate(pid) {
    try {
        process.kill(pid, 'SIGTERM');
    }
    catch (error) {
        // ESRCH: it has already exited, such as after a cancellation.
        if (error.code !== 'ESRCH')
            throw error;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/git-access/git-access.js



/** Repairs the deploy key, masks this form too, and rejects what is neither a private key nor a host key. */
function validateGitAccess({ mask }, { deployKey, knownHosts }) {
    rejectInvalidHostKeys(knownHosts);
    if (deployKey === undefined)
        return { deployKey, knownHosts };
    const key = normalizeKey(deployKey, 'Input `deploy-key`');
    mask(key);
    return { deployKey: key, knownHosts };
}
/**
 * Does some work in a context whose Git uses the deploy key through a private agent, and stops the agent. The key is in no file and in no
 * environment; SSH trusts only the given host keys. Without a requirement from a Git repository in `texts`, no agent is started.
 */
async function withDeployKey(context, { deployKey, knownHosts }, texts, work) {
    if (deployKey === undefined)
        return await work(context);
    if (![...texts].some((text) => /\bgit\+|\bssh:\/\//.test(text))) {
        context.log.warning('The deploy key is not used: no requirement has an address such as `git+ssh://git@github.com/me/name.git`');
        return await work(context);
    }
    const folder = await context.privateDir();
    await folder.write('known_hosts', renderKnownHosts(knownHosts));
    const agent = await startSshAgent(context, deployKey, 0);
    try {
        context.log.info(`A private SSH agent holds the deploy key ${agent.key}`);
        return await work({ ...context, env: { ...context.env, GIT_SSH_COMMAND: sshCommand(agent.folder, agent.socket) } });
    }
    finally {
        await agent.stop();
    }
}
/**
 * The command that Git runs in a shell in place of `ssh`. It changes to the private folder, because the path of a socket has at most 107
 * bytes. Source: git-config(1), `core.sshCommand`; ssh_config(5).
 */
function sshCommand(folder, socket) {
    const options = [
        ...['BatchMode=yes', 'StrictHostKeyChecking=yes', 'UserKnownHostsFile=known_hosts', 'GlobalKnownHostsFile=none'],
        ...[`IdentityAgent=${socket}`, 'IdentityFile=none', 'PasswordAuthentication=no'],
    ];
    return `cd '${folder.replaceAll("'", `'\\''`)}' && exec ssh ${options.map((option) => `-o ${option}`).join(' ')}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/hashes/pin-hashes.js


/** The pins of a lock that have hashes, by `name==version`. */
function parseHashedPins(text) {
    const pins = new Map();
    for (const { text: statement, line } of splitLogicalLines(text)) {
        const [, written, version] = /^([\w.-]+)(?:\[[^\]]*\])?==([^\s;]+)/.exec(statement) ?? [];
        const hashes = [...statement.matchAll(/--hash=(\S+)/g)].map(([, hash = '']) => hash);
        if (written === undefined || version === undefined || hashes.length === 0)
            continue;
        const name = normalizeName(written);
        pins.set(`${name}==${version}`, { name, line, hashes });
    }
    return pins;
}
/** Adds the known hashes to lines such as `name===version`: pip-compile keeps them for a pin that stays. */
function addHashes(pins, known) {
    return pins.replaceAll(/^([\w.-]+)===(\S+)$/gm, (pin, name, version) => [pin, ...(known.get(`${name}==${version}`) ?? []).map((hash) => `--hash=${hash}`)].join(' '));
}
/** The hashes in an old lock. */
function hashesOfLock(text) {
    return new Map([...parseHashedPins(text)].map(([pin, { hashes }]) => [pin, hashes]));
}
/**
 * The hashes for a lock: those of the old lock stay for an unchanged version, as with pip-compile, unless the index lists none of them.
 * New files beside the old ones do not change a lock.
 */
function mergeHashes(current, old) {
    return new Map([...current].map(([pin, hashes]) => {
        const kept = old.get(pin) ?? [];
        return [pin, kept.some((hash) => hashes.includes(hash)) ? kept : hashes];
    }));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/hashes/file-hashes.js




/**
 * The hashes of a lock by what they belong to: `name==version` in a `requirements.txt`, and `name==version (file)` in a `pylock.toml`,
 * which lists other files on another platform. Empty for a `pylock.toml` that is not valid.
 */
async function parseFileHashes(text) {
    if (!isPylock(text))
        return parseHashedPins(text);
    const { parse } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    try {
        return hashesOfPylock(parse(text), text);
    }
    catch {
        return new Map();
    }
}
/** Source: PEP 751, `[[packages]]`: the files are in `wheels`, `sdist` and `archive`. */
function hashesOfPylock(lock, text) {
    const found = new Map();
    for (const { name, version, wheels, sdist, archive } of tablesIn(lock.packages)) {
        for (const { name: fileName, url, path, hashes } of [wheels, sdist, archive].flatMap(tablesIn)) {
            const file = textOf(fileName) ?? external_node_path_.posix.basename((textOf(url) ?? textOf(path) ?? '').replace(/[?#].*$/, ''));
            const values = tablesIn(hashes).flatMap((each) => Object.entries(each).map(([kind, value]) => `${kind}:${String(value)}`));
            const [first] = values;
            if (first === undefined)
                continue;
            const line = text.slice(0, text.indexOf(first.replace(/^\w+:/, ''))).split('\n').length;
            const owner = textOf(name) ?? '';
            found.set(`${owner}==${textOf(version) ?? ''} (${file})`, { name: normalizeName(owner), line, hashes: values });
        }
    }
    return found;
}
/** The tables in a table, an array of them, or nothing. */
function tablesIn(value) {
    const values = Array.isArray(value) ? value : [value];
    return values.filter((each) => typeof each === 'object' && each !== null);
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/hashes/reject-changed-hashes.js



/**
 * Rejects new locks in which an unchanged version has none of the hashes of the old lock: the files of a release do not change on a
 * trustworthy index. New files beside the old ones, such as wheels for more platforms, are fine. `accepted` lists the packages that
 * may change.
 */
async function rejectChangedHashes(before, after, accepted) {
    for (const [lock, text] of after) {
        const newPins = await parseFileHashes(text);
        for (const [pin, known] of await parseFileHashes(before.get(lock) ?? '')) {
            const found = newPins.get(pin);
            if (found === undefined || accepted.includes(known.name))
                continue;
            if (known.hashes.some((hash) => found.hashes.includes(hash)))
                continue;
            throw new errors/* UserError */.yo(`The hashes of ${pin} do not match those in ${lock}:${known.line}`, {
                why: `The lock lists ${listFirst(known.hashes)}; the index has ${listFirst(found.hashes)}`,
                fix: `Find out why they were replaced; to accept the new files, set \`upgrade-packages: ${known.name}\`. No lock was changed`,
                commandFix: `Find out why they were replaced; to accept the new files, run \`eleanor upgrade ${known.name}\`. No lock was changed`,
                at: { file: lock, line: known.line },
            });
        }
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirement-lines/sent-variables.js



/** Variables without secrets. Source: GitHub, "Default environment variables"; uv sets `PROJECT_ROOT`. */
const publicVariables = new Set([
    ...['CI', 'HOME', 'PROJECT_ROOT', 'PWD', 'RUNNER_ARCH', 'RUNNER_NAME', 'RUNNER_OS', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE'],
    ...['GITHUB_ACTOR', 'GITHUB_API_URL', 'GITHUB_BASE_REF', 'GITHUB_EVENT_NAME', 'GITHUB_GRAPHQL_URL', 'GITHUB_HEAD_REF'],
    ...['GITHUB_REF', 'GITHUB_REF_NAME', 'GITHUB_REPOSITORY', 'GITHUB_REPOSITORY_OWNER', 'GITHUB_RUN_ID', 'GITHUB_SERVER_URL'],
    ...['GITHUB_SHA', 'GITHUB_WORKFLOW', 'GITHUB_WORKSPACE'],
]);
/**
 * Finds the variables that engines put into an address, or into the name of a package. Engines disagree about where a line ends, so that
 * each line counts for itself and together with the lines that continue it.
 */
function findSentVariables(text, env) {
    if (!text.includes('${'))
        return [];
    const statements = [...splitLogicalLines(text), ...splitPhysicalLines(text)];
    const sent = statements.flatMap((statement) => sentByStatement(statement.text, env).map((each) => ({ ...each, line: statement.line })));
    const byHost = new Map(sent.map((each) => [`${each.name} ${each.host ?? ''}`, each]));
    return [...byHost.values()].sort((a, b) => a.line - b.line);
}
/**
 * Finds the variables in requirements such as `name @ https://…` of a file that is not parsed, such as `pyproject.toml`: uv expands them
 * there, too.
 */
function findSentVariablesOfProject(text, env) {
    const plain = text.replaceAll(/\\(?:u00|U000000|x)(24|7[bB])/g, (_, code) => (code === '24' ? '$' : '{'));
    const references = plain.split('\n').map((line) => /@\s*[\w.+-]+:.*\$\{.*/.exec(line)?.[0].replaceAll(/["']/g, ' ') ?? '');
    return findSentVariables(references.join('\n'), env);
}
/** The lines as Python sees them, without comments. Source: Python, `str.splitlines`. */
function splitPhysicalLines(text) {
    return text
        .split('\n')
        .flatMap((whole, index) => whole.split(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u).map((part) => ({ text: part, line: index + 1 })))
        .map(({ text: part, line }) => ({ text: part.replace(/(^|\s)#.*$/, '').trim(), line }));
}
function sentByStatement(statement, env) {
    const names = [...new Set([...statement.matchAll(/\$\{([A-Z0-9_]+)\}/g)].map(([, name = '']) => name))].filter((name) => (env[name] ?? '') !== '' && !publicVariables.has(name));
    if (names.length === 0)
        return [];
    const expanded = expandVariables(statement, env);
    const written = new Set(findAddresses(statement).map(hostOf));
    const hosts = findAddresses(expanded).map(hostOf);
    if (hosts.length === 0 && isNamedByVariable(statement, env))
        hosts.push(undefined);
    return names.flatMap((name) => [...new Set(hosts)].map((host) => ({ name, host, isHostWritten: host !== undefined && written.has(host) })));
}
/**
 * The words that an engine may read as an address of another machine. uv, as browsers do, accepts `https:host` and `https:\host`; pip
 * reads `git+user@host:path` as an address of SSH.
 */
function findAddresses(statement) {
    const addresses = statement.match(/(?<![\w.])(?:(?:git|hg|svn|bzr)\+\S+|(?:[a-z][a-z0-9.-]+:(?=[\\/])|https?:)\S+)/gi) ?? [];
    return addresses.filter((address) => !/^(?:\w+\+)?file:/i.test(address));
}
/** The host if every engine must read the same one; undefined otherwise. Source: RFC 3986, section 3.2. */
function hostOf(address) {
    const pattern = /^(?:\w+\+)?[a-z][a-z0-9.-]*:\/\/(?:[^\s/?#\\@]*@)?((?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d+)?)(?:[/?#].*)?$/i;
    return pattern.exec(address)?.[1]?.toLowerCase();
}
/** Whether a variable is, or is a part of, the name of a package. */
function isNamedByVariable(statement, env) {
    const name = /^[^\s;@=<>!~[(,]+/.exec(statement)?.[0] ?? '';
    return name.includes('${') && isPackageName(expandVariables(name, env));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/credential-hosts.js




/** The files that engines read: those of the graph, and the settings of uv, whose overrides and constraints are requirements too. */
function filesOfEngines(workspace, files) {
    const settings = ['pyproject.toml', 'uv.toml'].filter((path) => !files.has(path) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)));
    return new Map([
        ...files,
        ...settings.map((path) => [path, { text: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workspace, path), 'utf8'), opaque: true }]),
    ]);
}
/**
 * Rejects requirements that send a variable of the step to a host that the caller does not name: who can change a requirements file
 * could send each of them anywhere. `GITHUB_TOKEN` may go to the GitHub server and its API without being named.
 */
function rejectUnnamedHosts(files, rules) {
    const refused = findUses(files, rules.env).filter((use) => !mayReceive(use, rules));
    const [first] = refused;
    if (first === undefined)
        return;
    const hosts = [...new Set(refused.flatMap(({ host, isHostWritten }) => (isHostWritten && host !== undefined ? [host] : [])))];
    throw new errors/* UserError */.yo(refused.map(describe).join('; '), {
        why: 'Anybody who can change the file could send the variable to any host',
        fix: hosts.length > 0
            ? `Set \`credential-hosts: ${hosts.join(', ')}\` if you trust ${hosts.length === 1 ? 'it' : 'them'}. No lock was changed`
            : 'Write the address as `https://host/path` with a host that `credential-hosts` names. No lock was changed',
        at: { file: first.file, line: first.line },
    });
}
/** The token of the job if requirements use it. Engines and the builds that they start get no other variable of the step. */
function usedToken(files, env) {
    const isUsed = findUses(files, env).some(({ name }) => name === 'GITHUB_TOKEN');
    return isUsed ? { GITHUB_TOKEN: env.GITHUB_TOKEN } : {};
}
/** Whether requirements send variables, so that what they download may be private. */
function sendsVariables(files, env) {
    return findUses(files, env).length > 0;
}
function findUses(files, env) {
    return [...files].flatMap(([file, { text, opaque }]) => (opaque === true ? findSentVariablesOfProject(text, env) : findSentVariables(text, env)).map((sent) => ({ ...sent, file })));
}
function mayReceive({ name, host }, { env, credentialHosts }) {
    if (host === undefined)
        return false;
    const servers = [env.GITHUB_SERVER_URL ?? 'https://github.com', env.GITHUB_API_URL ?? 'https://api.github.com'];
    const ownHosts = name === 'GITHUB_TOKEN' ? servers.flatMap((url) => URL.parse(url)?.host ?? []) : [];
    const withoutPort = host.replace(/:\d+$/, '');
    return [...credentialHosts, ...ownHosts].some((named) => named === host || named === withoutPort);
}
function describe({ file, line, name, host, isHostWritten }) {
    if (host !== undefined && isHostWritten)
        return `${file}:${line} would send \`\${${name}}\` to ${host}, which \`credential-hosts\` does not name`;
    if (host !== undefined)
        return `${file}:${line} would send \`\${${name}}\` to a host that a variable names and \`credential-hosts\` does not`;
    return `${file}:${line} would send \`\${${name}}\` to a host that cannot be determined`;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/redirect-index.js




/** Redirects to the own index of a package. */
const ownIndex = 'own-index';
/** Is asked for a package that its own index does not have, and stops uv there. */
const noOtherIndex = 'no-other-index';
/**
 * Serves two indexes on this machine, which know only the given packages. The first redirects to their pages. uv takes a package from
 * the first index that has it, so this index in front of all others gives each package its own. If that one does not have it, uv would
 * go on, and take a package that anybody could have published; so the second index answers with an error, which ends uv. In a
 * requirements file, uv has no other way: `tool.uv.sources` acts on the direct requirements of a project.
 */
async function serveRedirectIndex(indexes) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        const [kind, encoded = ''] = (request.url ?? '').split('/').filter((part) => part !== '');
        const name = normalizeName(decodeURIComponent(encoded));
        const url = indexes.get(name);
        if (url === undefined)
            response.writeHead(404).end();
        else if (kind === noOtherIndex)
            response.writeHead(410).end();
        else
            response.writeHead(302, { location: `${url.replace(/\/$/, '')}/${name}/` }).end();
    });
    await new Promise((resolve) => void server.listen(0, '127.0.0.1', resolve));
    server.unref();
    const origin = `http://127.0.0.1:${server.address().port}`;
    return {
        urls: [`${origin}/${ownIndex}/`, `${origin}/${noOtherIndex}/`],
        close: () => {
            server.close();
            server.closeAllConnections();
        },
    };
}
/** A failure of these indexes as one of the index that the package should come from. */
function withoutRedirect(failure, env) {
    const [, kind, name = ''] = /^127\.0\.0\.1:\d+\/([\w-]+)\/([^/]+)\/$/.exec(failure.location) ?? [];
    const url = kind === ownIndex || kind === noOtherIndex ? packageIndexOf(name, env) : undefined;
    if (url === undefined)
        return failure;
    const location = `${hostAndPath(url).replace(/\/$/, '')}/${name}/`;
    return kind === noOtherIndex ? { location, cause: '404 Not Found', transient: false } : { ...failure, location };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/sandbox/mirror-workspace.js



/**
 * Mirrors the workspace into a folder for an engine to run in. The engine sees the same relative paths, and an interrupted run
 * leaves the real files alone.
 */
async function mirrorWorkspace(workspace, folder, { copied, projects }) {
    const copiedFiles = new Set(copied);
    const realFolders = new Set(copied.flatMap(ancestors));
    const mirror = async (path) => {
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, path), { recursive: true });
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)))
            return;
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(workspace, path), { withFileTypes: true })) {
            const name = external_node_path_.posix.join(path, entry.name);
            // Only a project's build needs the repository: it may ask Git for the version.
            if (name === '.git' && projects.length === 0)
                continue;
            const isReal = realFolders.has(name) || (entry.isDirectory() && isBuilt(name, projects));
            if (isReal)
                await mirror(name);
            else if (copiedFiles.has(name))
                await (0,promises_.copyFile)((0,external_node_path_.join)(workspace, name), (0,external_node_path_.join)(folder, name));
            else
                await (0,promises_.symlink)((0,external_node_path_.join)(workspace, name), (0,external_node_path_.join)(folder, name));
        }
    };
    await mirror('.');
}
function isBuilt(path, projects) {
    if (/(^|\/)(\.[^/]*|node_modules|__pycache__)$/.test(path))
        return false;
    return projects.some((project) => project === '.' || path === project || path.startsWith(`${project}/`));
}
function ancestors(path) {
    const parent = external_node_path_.posix.dirname(path);
    return parent === '.' ? [] : [parent, ...ancestors(parent)];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/sandbox/sandbox.js





/** Creates a sandbox with copies of all requirements files and locks. */
async function createSandbox({ privateDir, workspace }, { files, layers, projects }) {
    const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((await privateDir()).path, 'compile-reqs-')));
    const cwd = (0,external_node_path_.join)(folder, 'workspace');
    await mirrorWorkspace(workspace, cwd, {
        copied: [...[...files.keys()].filter((path) => !isRemote(path)), ...layers.flatMap(lockFiles)],
        projects,
    });
    // The text of a dependency group is no file of the workspace; local paths are relative to the workspace here.
    for (const [path, { text, written, origin }] of files)
        if (origin !== undefined || text !== written)
            await (0,promises_.writeFile)((0,external_node_path_.join)(cwd, path), text);
    return {
        cwd,
        read: async (path) => await (0,promises_.readFile)((0,external_node_path_.join)(cwd, path), 'utf8'),
        async write(path, text) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(cwd, path)), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(cwd, path), text);
        },
        async createScratchDir(name) {
            const path = (0,external_node_path_.join)(folder, encodeURIComponent(name));
            await (0,promises_.mkdir)(path, { recursive: true });
            return path;
        },
        remove: async () => await (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/sandbox/step-temporary-folder.js


/**
 * The context whose processes keep their temporary files in the private folder of the step. `post` removes it, also after a run that
 * was cancelled or timed out; pip itself leaves `pip-unpack-*` in the temporary folder of the machine.
 */
async function withTemporaryFolder(context) {
    const folder = (0,external_node_path_.join)((await context.privateDir()).path, 'tmp');
    await (0,promises_.mkdir)(folder, { recursive: true });
    return { ...context, env: { ...context.env, TMPDIR: folder, TEMP: folder, TMP: folder } };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/trials/project-requirements.js


/**
 * Lists the requirements of a project with some of its extras, and with the extras that these name in turn. `extras` undefined stands
 * for all. Source: "Writing your pyproject.toml", `dependencies` and `optional-dependencies`.
 */
async function readProjectRequirements(text, extras) {
    const project = objectAt(await project_requirements_parseToml(text), 'project');
    const name = typeof project.name === 'string' ? normalizeName(project.name) : undefined;
    const optional = new Map(Object.entries(objectAt(project, 'optional-dependencies')).map(([extra, list]) => [normalizeName(extra), onlyStrings(list)]));
    const selected = new Set((extras ?? [...optional.keys()]).map(normalizeName));
    // The set grows while it is read: an extra may be `project[another]`.
    for (const extra of selected) {
        for (const requirement of (optional.get(extra) ?? []).map(parseRequirement)) {
            if (requirement !== undefined && requirement.key === name)
                requirement.extras.map(normalizeName).forEach((each) => selected.add(each));
        }
    }
    const find = createStringFinder(text);
    const inOrder = [...onlyStrings(project.dependencies), ...[...optional.values()].flat()].map(find);
    const isSelected = [
        ...onlyStrings(project.dependencies).map(() => true),
        ...[...optional].flatMap(([extra, list]) => list.map(() => selected.has(extra))),
    ];
    return inOrder.filter(({ text: requirement }, index) => isSelected[index] === true && parseRequirement(requirement)?.key !== name);
}
/** Finds the line of each string. Equal strings are found one after the other, in the order of the file. */
function createStringFinder(text) {
    const nextOffset = new Map();
    return (value) => {
        const from = nextOffset.get(value) ?? 0;
        const offsets = [`"${value}"`, `'${value}'`].map((literal) => text.indexOf(literal, from)).filter((offset) => offset >= 0);
        const offset = offsets.length === 0 ? 0 : Math.min(...offsets);
        nextOffset.set(value, offset + value.length);
        return { text: value, line: text.slice(0, offset).split('\n').length };
    };
}
/** Replaces one string of `pyproject.toml`, or removes it with the comma after it. The number of lines does not change. */
function replaceProjectString(lineText, isReplaced, replacement) {
    let isDone = false;
    return lineText.replaceAll(/(["'])((?:(?!\1).)*)\1(\s*,)?/g, (match, quote, value, comma = '') => {
        if (isDone || !isReplaced(value))
            return match;
        isDone = true;
        return replacement === '' ? '' : `${quote}${replacement}${quote}${comma}`;
    });
}
async function project_requirements_parseToml(text) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    try {
        return parse(text);
    }
    catch {
        // The engine reports invalid TOML better.
        return {};
    }
}
function objectAt(value, key) {
    const found = value[key];
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
}
function onlyStrings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/trials/source-lines.js




/**
 * The lines of some layers that may conflict, each once: those of requirements files, and the dependencies and extras of
 * `pyproject.toml`. Those of locks are left out, because the locks are empty in the sandbox, and those of
 * remote files, which nobody can edit here.
 */
async function collectLines(graph, layers) {
    const locks = new Set(graph.layers.map(({ lock }) => lock));
    const all = [];
    for (const layer of layers) {
        all.push(...readDirectRequirements(layer.source, graph).direct);
        for (const path of layer.closure)
            all.push(...(await readProjectLines(graph, layer, path)));
    }
    const byKey = new Map(all.filter(({ file }) => !locks.has(file) && !isRemote(file)).map((line) => [lineKey(line), line]));
    return [...byKey.values()];
}
async function readProjectLines({ files }, { source, extras }, path) {
    const file = files.get(path);
    if (file?.opaque !== true || !path.endsWith('pyproject.toml'))
        return [];
    const requirements = await readProjectRequirements(file.text, path === source ? extras : undefined);
    return requirements.flatMap(({ text, line }) => {
        const requirement = parseRequirement(text);
        return requirement === undefined ? [] : [{ requirement, file: path, line, constraint: false }];
    });
}
/** Identifies a line. One line of `pyproject.toml` may hold several requirements. */
function lineKey({ file, line, requirement: { key, extras, specifier, marker = '' } }) {
    return [file, line, key, extras.join(), specifier, marker].join(' ');
}
function formatLocation({ file, line }) {
    return `${file}:${line}`;
}
/** A requirement as it is written in a source, with another specifier. */
function formatRequirement({ requirement }, specifier) {
    const { name, extras, marker } = requirement;
    const extrasText = extras.length === 0 ? '' : `[${extras.join(',')}]`;
    const markerText = marker === undefined ? '' : ` ; ${marker}`;
    return `${name}${extrasText}${specifier}${markerText}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/trials/trial-engine.js


const readPipIndexes = `
import json
from pip._internal.commands import create_command
options, _ = create_command('install').parse_args([])
names = ['index_url', 'extra_index_urls', 'find_links', 'cert', 'trusted_hosts']
print(json.dumps({name: getattr(options, name) for name in names}))
`.trim();
/**
 * The context for what-if resolutions. uv resolves in a tenth of the time of pip, so it searches for both engines, with the indexes
 * that pip is configured with. Undefined if uv cannot do this.
 */
async function createTrialContext(context) {
    const { name, toolOptions } = context.engine;
    if (name === 'uv')
        return context;
    // uv has no variable for it.
    if (toolOptions.includes('--no-index'))
        return undefined;
    try {
        const tools = await context.installUv();
        const prerelease = toolOptions.includes('--pre') ? { UV_PRERELEASE: 'allow' } : {};
        return withUv(context, tools, { ...uvVariables(await fetchPipIndexes(context)), ...prerelease });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        context.log.info(`The search uses pip and takes longer, because uv is unavailable: ${error.message}`);
        return undefined;
    }
}
function withUv(context, tools, variables) {
    const { engine } = context;
    const uvEngine = { ...engine, name: 'uv', excludeNewerOfRun: effectiveLimit(engine) };
    return { ...withVariables(context, variables), tools, engine: uvEngine, options: [] };
}
/**
 * The context in which pip reads only the metadata of wheels, by range requests. It matters for an index that does not serve metadata
 * beside the files. Source: pip, `--use-feature=fast-deps`.
 */
function readOnlyMetadata(context) {
    return withVariables(context, { PIP_USE_FEATURE: 'fast-deps' });
}
function withVariables(context, variables) {
    return {
        ...context,
        run: (command, args, options = {}) => context.run(command, args, { ...options, env: { ...options.env, ...variables } }),
    };
}
async function fetchPipIndexes({ run, tools, env }) {
    const { code, stdout, stderr } = await run(tools.python, ['-I', '-c', readPipIndexes], { env });
    if (code !== 0)
        throw new errors/* UserError */.yo('The indexes of pip could not be read', { why: stderr.trim().split('\n').at(-1) ?? '' });
    return JSON.parse(stdout);
}
/**
 * The variables with which uv finds the same versions as pip, which takes the best version of all indexes.
 * Source: uv, "Compatibility with pip", "Packages that exist on multiple indexes".
 */
function uvVariables({ index_url, extra_index_urls, find_links, cert, trusted_hosts }) {
    return {
        UV_NO_CONFIG: '1',
        UV_DEFAULT_INDEX: index_url,
        UV_INDEX_STRATEGY: 'unsafe-best-match',
        ...(extra_index_urls.length === 0 ? {} : { UV_INDEX: extra_index_urls.join(' ') }),
        ...(find_links.length === 0 ? {} : { UV_FIND_LINKS: find_links.join(',') }),
        ...(trusted_hosts.length === 0 ? {} : { UV_INSECURE_HOST: trusted_hosts.join(' ') }),
        ...(cert === null ? {} : { SSL_CERT_FILE: cert }),
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/errors.js
/** No versions satisfy all layers at once. The message is the engine's output. */
class ConflictError extends Error {
    name = 'ConflictError';
    /** The layers that have to agree. */
    layers;
    constructor(message, layers = []) {
        super(message);
        this.layers = layers;
    }
}

;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
// EXTERNAL MODULE: ./node_modules/yazl/index.js
var yazl = __nccwpck_require__(3044);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/cache/metadata-only-wheel.js



/** The file name of a wheel for every platform. Source: "Binary distribution format", packaging.python.org. */
function metadataWheelName(name, version) {
    return `${distributionStem(name, version)}-py3-none-any.whl`;
}
/** Builds a wheel that contains only metadata; undefined if a field does not fit on one line. */
async function buildMetadataWheel(metadata) {
    const lines = metadataLines(metadata);
    if (lines.some((line) => /[\r\n]/.test(line)))
        return undefined;
    const folder = `${distributionStem(metadata.name, metadata.version)}.dist-info`;
    const files = [
        { path: `${folder}/METADATA`, text: `${lines.join('\n')}\n` },
        {
            path: `${folder}/WHEEL`,
            text: 'Wheel-Version: 1.0\nGenerator: compile-reqs\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
        },
    ];
    const record = [...files.map(recordLine), `${folder}/RECORD,,`];
    return await zipFiles([...files, { path: `${folder}/RECORD`, text: `${record.join('\n')}\n` }]);
}
function recordLine({ path, text }) {
    return `${path},sha256=${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64url')},${Buffer.byteLength(text)}`;
}
/** The same bytes each time: not compressed, with the first date that a zip can express. */
async function zipFiles(files) {
    const archive = new yazl/* ZipFile */.u();
    const options = { compress: false, mtime: new Date(1980, 0, 1), forceDosTimestamp: true };
    for (const { path, text } of files)
        archive.addBuffer(Buffer.from(text), path, options);
    archive.end();
    return await (0,consumers_namespaceObject.buffer)(archive.outputStream);
}
function metadataLines(metadata) {
    return [
        `Metadata-Version: ${metadata.metadata_version ?? '2.1'}`,
        `Name: ${metadata.name}`,
        `Version: ${metadata.version}`,
        ...(metadata.requires_python === undefined ? [] : [`Requires-Python: ${metadata.requires_python}`]),
        ...(metadata.provides_extra ?? []).map((extra) => `Provides-Extra: ${extra}`),
        ...(metadata.requires_dist ?? []).map((requirement) => `Requires-Dist: ${requirement}`),
    ];
}
function distributionStem(name, version) {
    return `${name.replaceAll(/[-_.]+/g, '_').toLowerCase()}-${version}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/cache/metadata-wheel-store.js







/** Stores nothing and finds nothing. */
const emptyMetadataWheelStore = {
    findUrls: () => Promise.resolve(new Map()),
    add: () => Promise.resolve(),
};
function createMetadataWheelStore({ log }, { folder, canRead, canWrite }) {
    return {
        async findUrls(pins) {
            if (!canRead)
                return new Map();
            // The folder does not exist before the first run.
            const names = new Set(await (0,promises_.readdir)(folder).catch(() => []));
            const stored = [...pins].filter(([name, version]) => names.has(metadataWheelName(name, version)));
            return new Map(stored.map(([name, version]) => [name, wheelUrl(folder, name, version)]));
        },
        async add(packages) {
            if (!canWrite)
                return;
            try {
                await (0,promises_.mkdir)(folder, { recursive: true });
                await Promise.all(packages.map(async (metadata) => await writeWheel(folder, metadata)));
            }
            catch (error) {
                log.warning(`The package metadata could not be cached: ${(0,errors/* messageOf */.bD)(error)}`);
            }
        },
    };
}
/** Renames the wheel into place, so that another job never reads half of it. Replaces a damaged one. */
async function writeWheel(folder, metadata) {
    const isSafeFileName = /^[\w.+!]+$/.test(metadata.version);
    const bytes = isSafeFileName ? await buildMetadataWheel(metadata) : undefined;
    if (bytes === undefined)
        return;
    const path = (0,external_node_path_.join)(folder, metadataWheelName(normalizeName(metadata.name), metadata.version));
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    await (0,promises_.writeFile)(temporary, bytes);
    await (0,promises_.rename)(temporary, path);
}
function wheelUrl(folder, name, version) {
    return (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(folder, metadataWheelName(name, version))).href;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine-output/pip-conflict.js

/**
 * Reads what pip names as causes of a conflict: in the section "The conflict is caused by:", or, as pip-compile shows it, in the last
 * exception of its traceback. Source: pip, `Factory.get_installation_error`.
 */
function parsePipConflict(output) {
    const section = /The conflict is caused by:\n((?:[ \t]+\S.*\n?)+)/.exec(output)?.[1] ?? '';
    const listed = section.split('\n').flatMap((line) => {
        const [, constraint, requested] = /^\s+The user requested( \(constraint\))? (.+)$/.exec(line) ?? [];
        if (requested !== undefined)
            return [cause(requested, undefined, constraint !== undefined)];
        const [, parent, required] = /^\s+(\S+ \S+) depends on (.+)$/.exec(line) ?? [];
        return required === undefined ? [] : [cause(required, parent, false)];
    });
    const causes = listed.length > 0 ? listed : parseTraceback(output);
    return [...new Map(causes.map((each) => [JSON.stringify(each), each])).values()];
}
function parseTraceback(output) {
    const matches = output.matchAll(/RequirementInformation\(requirement=\w+\('([^']+)'\), parent=(?:None|\w+\('[^']*?([^'/]+?)-([^'/-]+)-[^'/]*\.whl)/g);
    return [...matches].map(([, requirement = '', name, version = '']) => cause(requirement, name === undefined ? undefined : `${name} ${version}`, false));
}
function cause(requirement, requiredBy, isConstraint) {
    // pip writes `numpy<2 and >=1`.
    return { requirement: requirement.trim().replaceAll(' and ', ','), requiredBy, isConstraint };
}
const maxCauses = 6;
/**
 * Says in one sentence which requirements conflict, because pip's own one names the temporary files of this action. Undefined if there
 * are not at least two.
 */
function describePipConflict(causes) {
    if (causes.length < 2)
        return undefined;
    const names = new Set(causes.map(({ requirement }) => parseRequirement(requirement)?.key ?? requirement));
    const shown = causes.slice(0, maxCauses).map(describeCause);
    const rest = causes.length - shown.length;
    const list = rest > 0 ? `${shown.join(', ')} and ${rest} more` : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
    const [name = ''] = names;
    const end = names.size > 1 ? 'they conflict' : `no version of ${name} satisfies ${causes.length === 2 ? 'both' : 'all of them'}`;
    return `Because ${list}, ${end}`;
}
function describeCause({ requirement, requiredBy, isConstraint }) {
    if (requiredBy !== undefined)
        return `${requiredBy} requires ${requirement}`;
    return isConstraint ? `a constraint allows only ${requirement}` : `you require ${requirement}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/errors.js




/**
 * The error for a failed engine: its reason in one line instead of a traceback, at the line of the source that it names. `source` is the
 * only source of the run; undefined if there are several.
 */
function engineError(engine, source, { stderr, stdout }) {
    const output = `${stderr}\n${stdout}`;
    const unknownValue = unknownValueError(output);
    if (unknownValue !== undefined)
        return unknownValue;
    const at = locationFromOutput(output, source);
    return new errors/* UserError */.yo(`${engine} cannot compile ${at?.file ?? 'the requirements'}: ${summarizeEngineOutput(engine, output)}`, {
        fix: `${describeGitFailure(output) === undefined ? 'Relax or correct one of these requirements' : 'Check the address, the reference and the access to it'}. No lock was changed`,
        ...(at === undefined ? {} : { at }),
    });
}
/**
 * The error for a value that uv itself does not know: which ones it knows depends on its version. No line of a source is wrong then.
 * Source: clap, "invalid value".
 */
function unknownValueError(output) {
    const found = /invalid value '(?<value>[^']*)' for '--(?<option>[\w-]+) <[^>]*>'(?:\s*\[possible values: (?<known>[^\]]*)\])?/.exec(output);
    if (found?.groups === undefined)
        return undefined;
    const { value = '', option = '', known } = found.groups;
    const name = option === 'python-platform' ? 'platform' : option;
    return new errors/* UserError */.yo(`\`${name}\` is \`${value}\`, which uv does not know`, {
        why: known === undefined ? '' : `It knows ${known.replaceAll(/\s+/g, ' ')}`,
        fix: 'Use one of its values. No lock was changed',
    });
}
/** The only source of a resolution, for `engineError`; undefined if there are several. */
function onlySource(layers) {
    return layers.length === 1 ? layers[0]?.source : undefined;
}
/** The reason of a failure in one line, from the output of an engine. uv explains some conflicts for pip-compile too. */
function summarizeEngineOutput(engine, output) {
    const gitFailure = describeGitFailure(output);
    if (gitFailure !== undefined)
        return gitFailure;
    const isFromUv = engine === 'uv' || output.includes('No solution found when resolving');
    return isFromUv ? summarizeUvOutput(output) : summarizePipOutput(output);
}
/** Lines in which pip gives the reason, best first: its own error lines, then the last exception of the traceback. */
const pipReasonPatterns = [
    /^\s*ERROR: (Cannot install .*)$/m,
    /: (No matching distribution found for .*)$/m,
    /: (Invalid requirement: .*)$/m,
    /^\s*ERROR: (?!Exception:\s*$)(.*)$/m,
    /^[\w.]+(?:Error|Exception|NotFound): (.*)$/m,
];
function summarizePipOutput(text) {
    // pip explains a line with an invalid option in the next line of its output.
    const output = text.replace(/(Invalid requirement: .*)\n\S+\.py: error: /, '$1: ');
    const matched = pipReasonPatterns.map((pattern) => pattern.exec(output)?.[1]).find((line) => line !== undefined);
    const reason = describeOtherWheel(output) ?? matched ?? (0,runner/* lastLine */.fM)(output).trim();
    const conflict = describePipConflict(parsePipConflict(output));
    if (conflict !== undefined)
        return conflict;
    const ignored = ignoredVersion(reason, output);
    return ignored === undefined ? reason : `${reason} (${ignored})`;
}
/** The reason that Git gives, and the requirement that it was for. Source: pip, `VcsSupport.run_command`; uv, `uv-git`. */
function describeGitFailure(output) {
    if (!/Git operation failed|git (?:clone|fetch|checkout|reset|submodule|rev-parse)\b.* did not run successfully/.test(output))
        return undefined;
    const said = output.replace(/[^]*--- stderr/, '');
    // Git's own last line says less than the one of SSH before it.
    const ofSsh = /^\s*(ssh: .*|Host key verification failed.*|\S*: Permission denied.*)$/m.exec(said)?.[1];
    const reason = ofSsh ?? /^\s*(?:fatal|error): (?!subprocess-exited)(.*)$/m.exec(said)?.[1];
    const name = /Failed to (?:download and build|build) [`'](?<name>[A-Za-z0-9][\w.-]*)/.exec(output)?.groups?.name;
    return reason === undefined ? undefined : `Git cannot get ${name ?? 'a requirement'}: ${reason.trim().replace(/\.$/, '')}`;
}
/** pip fails with an assertion if the wheel at an address is one of another package. */
function describeOtherWheel(output) {
    const [, required, found] = /AssertionError: '(\S+)' != '(\S+)' for wheel/.exec(output) ?? [];
    return required === undefined || found === undefined ? undefined : `The wheel for ${required} is one of ${found}`;
}
/** Why pip ignores the version that a requirement names: it needs another Python, or was yanked. */
function ignoredVersion(reason, output) {
    const version = /==+\s*([^\s,;]+)$/.exec(reason)?.[1];
    const list = /Ignored the following versions that require a different python version: (.*)/.exec(output)?.[1] ?? '';
    const ignored = list.split('; ').map((each) => /^(\S+) Requires-Python (.+)$/.exec(each) ?? []);
    const [, number, python] = ignored.find(([, each]) => each === version) ?? (version === undefined ? ignored.at(-1) : undefined) ?? [];
    if (number !== undefined && python !== undefined)
        return `${number} requires Python ${python}`;
    const available = /\(from versions: ([^)]+)\)/.exec(output)?.[1]?.split(', ') ?? [];
    return available.length === 0 || available[0] === 'none' ? undefined : `the newest version is ${available.at(-1) ?? ''}`;
}
/** uv explains the failure in a wrapped paragraph after its last cause. */
function summarizeUvOutput(output) {
    const paragraph = /(?:╰─▶|cause:)\s*([\s\S]*?)(?:\n\s*\n|$)/.exec(output)?.[1] ?? /error:\s*([\s\S]*?)(?:\n\s*\n|$)/.exec(output)?.[1];
    return paragraph === undefined ? (0,runner/* lastLine */.fM)(output).trim() : paragraph.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
}
/** pip names the line of a requirement: `-r in/base.in (line 3)`, or `line 3 of in/base.in`; `withErrorLocation` adds the column. */
function locationFromOutput(output, source) {
    const located = /from line (?<line>\d+)(?:, column (?<column>\d+))? of (?<file>[^\s()]+)/.exec(output)?.groups;
    const resolved = /-[rc] (?!\.compile-reqs)(?<file>[^\s(),]+) \(line (?<line>\d+)\)/.exec(output)?.groups;
    // uv names a line that it can read but does not support.
    const unsupported = /in `(?<file>[^`\n]+)` at line (?<line>\d+)/.exec(output)?.groups;
    // uv ends the error for a line that it cannot read with its place.
    const unread = /^(?:error| *cause): .*: (?<file>[^\n:]+):(?<line>\d+):(?<column>\d+)$/m.exec(output)?.groups;
    const { file = source, line = '1', column } = located ?? resolved ?? unsupported ?? unread ?? {};
    return file === undefined
        ? undefined
        : { file: external_node_path_.posix.normalize(file), line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/local-versions.js

/**
 * Formats pins that match one version and none of its local versions: `==2.3.1` also matches `2.3.1+cu121`, which sorts higher;
 * `===` compares the text. Pins to a URL are left out. Source: PEP 440, "Version matching" and "Arbitrary equality".
 */
function formatExactPins(pins) {
    return pins
        .filter((pin) => !isUrlPin(pin))
        .map(({ name, version, marker }) => `${name}===${version}${formatPinMarker(marker)}\n`)
        .join('');
}
/** The marker of a pin as it follows the version in a lock. */
function formatPinMarker(marker) {
    return marker === undefined ? '' : ` ; ${marker}`;
}
/**
 * The old pins that a new lock has moved to a local version of the same release, such as `2.3.1` to `2.3.1+cu121`, everywhere or only for
 * some environments.
 */
function findLocalVersionMoves(before, lock) {
    const versionsOf = (pins, name) => pins.filter((pin) => pin.name === name).map((pin) => pin.version);
    const after = listPins(lock);
    return before.filter(({ name, version }) => {
        const old = versionsOf(before, name);
        return versionsOf(after, name).some((each) => each.startsWith(`${version}+`) && !old.includes(each));
    });
}
/**
 * Repeats a resolution of uv until no old pin is at a local version of its release: uv treats `2.3.1+cu121` as `2.3.1` itself. `retry`
 * gets the pins to hold, and returns undefined if they have no solution; then the last lock counts.
 */
async function avoidLocalVersionMoves(before, first, retry) {
    let lock = first;
    let held = [];
    for (;;) {
        // Pins that stay in one resolution may let others move in the next.
        const moved = findLocalVersionMoves(before, lock).filter((pin) => !held.includes(pin));
        if (moved.length === 0)
            return lock;
        held = [...held, ...moved];
        const next = await retry(held);
        if (next === undefined)
            return lock;
        lock = next;
    }
}
/** Removes the option and the annotations of uv that name a constraint file which only held pins in place. */
function removeConstraintFile(lock, file) {
    const name = file.replaceAll(/[.%]/g, '\\$&');
    return lock
        .replace(new RegExp(`^(# {4}.*) --constraints=${name}(?= )`, 'm'), '$1')
        .replaceAll(new RegExp(`^ {4}#   -c ${name}\\n`, 'gm'), '')
        .replaceAll(new RegExp(`(# via )-c ${name}, `, 'g'), '$1')
        .replaceAll(new RegExp(`, -c ${name}(?=[,\\n])`, 'g'), '')
        .replaceAll(/^ {4}# via\n {4}# {3}(.*)\n(?! {4}# {2})/gm, '    # via $1\n');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/combined-requirements.js

/** Files of a resolution of several layers at once. They exist only in the sandbox, and no lock names them. */
const combinedSource = '.compile-reqs-union.in';
const combinedConstraints = '.compile-reqs-constraints.txt';
const combinedReport = '.compile-reqs-report.json';
/** The files of one of several resolutions that run at the same time. */
function combinedFiles(resolution) {
    const path = (name) => `.compile-reqs-${name}${resolution === undefined ? '' : `-${resolution}`}`;
    return { source: `${path('union')}.in`, lock: `${path('union')}.txt`, constraints: `${path('constraints')}.txt` };
}
/**
 * A requirements file that includes every layer and the constraints of all. A project is included by the path of its directory. A layer
 * that another one includes is left out, because engines read a file again each time that it is included.
 */
function combineRequirements(layers, graph) {
    const { constraints } = graph;
    const sources = outermostLayers(layers, graph).map(({ source, extras }) => extras === undefined ? `-r "${source}"` : projectRequirement(source, extras));
    const constraintLines = constraints.map((path) => `-c "${path}"`);
    return [...sources, ...constraintLines].map((line) => `${line}\n`).join('');
}
/** The layers that no other one includes with `-r`. */
function outermostLayers(layers, graph) {
    const included = sourcesIncludedBy(layers, graph);
    return layers.filter(({ source }) => !included.has(source));
}
/** The sources that other layers include with `-r`, directly or not. */
function sourcesIncludedBy(layers, { files }) {
    const required = (path) => (files.get(path)?.includes ?? []).filter(({ kind }) => kind === 'requirement').map((include) => include.path);
    const included = new Set(layers.flatMap(({ source }) => required(source)));
    // The set grows while it is read.
    for (const path of included)
        required(path).forEach((each) => included.add(each));
    return included;
}
function projectRequirement(source, extras) {
    const folder = external_node_path_.posix.dirname(source);
    const path = folder === '.' ? '.' : `./${folder}`;
    return extras.length === 0 ? path : `${path}[${extras.join(',')}]`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/pip-progress.js
/** Run options by which a resolution of pip says how many packages it has seen, and which it sees now. */
function createPipProgress() {
    const names = new Set();
    let current = '';
    return {
        onLine(line) {
            // "Collecting NAME…" for a package of an index, "Processing PATH" for a file.
            const name = /^\s*Collecting ([\w.-]*\w)/.exec(line)?.[1];
            if (name === undefined)
                return;
            current = name;
            names.add(name);
        },
        describe: () => (names.size === 0 ? '' : `${names.size} ${names.size === 1 ? 'package' : 'packages'} seen, now ${current}`),
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/requirements/distribution.js


/** Reads a distribution from its metadata. Requirements that cannot be parsed are left out. */
function parseDistribution({ name, version, requires_dist: requires = [] }) {
    return { key: normalizeName(name), name, version, requires: requires.flatMap((text) => parseRequirement(text) ?? []) };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/requirements/pep440.js

/**
 * Normalizes a version, such as `v1.0-RC.1` to `1.0rc1`; undefined if it is not a version. Trailing zeros are kept, because
 * `1.0` and `1.0.0` name different files and tags. Source: PEP 440, "Normalization".
 */
function normalizeVersion(text) {
    const version = version_explain(text.trim());
    // Numbers of 16 digits or more are rejected, because the library does not hold them exactly.
    if (version === null || /\d{16}/.test(text))
        return undefined;
    // Put together here, because the library's own normal form has `+a,1` for `+a.1`.
    return version.public + (version.local === null ? '' : `+${version.local}`);
}
/**
 * Whether two normalized versions are equal: `1.4` equals `1.4.0`, because a shorter release is padded with zeros, but
 * `1.4+a` does not equal `1.4`. Source: PEP 440, "Version matching" and "Final releases".
 */
function isSameVersion(one, other) {
    return eq(one, other);
}
/** The local part of a normalized version, such as `cu121` of `2.1.0+cu121`. */
function localPart(version) {
    return /\+(.+)$/.exec(version)?.[1];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/python-module.js
/**
 * Prints each page of an index that pip skips because it cannot read it. pip itself shows this only in its debug output, resolves
 * without the page, and so finds an older version or a conflict that does not exist. Source: pip, `pip._internal.index.collector`.
 */
const showSkippedPages = `
import sys
sys.path[0] == '' and sys.path.pop(0)
import logging
from pip._internal.index import collector
class SkippedPages(logging.StreamHandler):
    def emit(self, record):
        if str(record.msg).startswith('Could not fetch URL'): super().emit(record)
collector.logger.addHandler(SkippedPages(sys.stderr))
collector.logger.setLevel(logging.DEBUG)
`.trim();
/**
 * Looks a package that has its own index up there only, and holds one that has its own date limit to it; pip has no options for them.
 * Source: pip, `pip._internal.models.search_scope`, `pip._internal.index.package_finder`.
 */
const applyPackageSettings = `
import datetime, json, os
from pip._internal.index.package_finder import PackageFinder
from pip._internal.models.search_scope import SearchScope
from pip._vendor.packaging.utils import canonicalize_name
indexes = json.loads(os.environ.get('COMPILE_REQS_PACKAGE_INDEXES', '{}'))
all_indexes = SearchScope.get_index_urls_locations
def own_index(scope, name):
    url = indexes.get(canonicalize_name(name))
    return all_indexes(scope if url is None else SearchScope([], [url], False), name)
SearchScope.get_index_urls_locations = own_index
limits = json.loads(os.environ.get('COMPILE_REQS_PACKAGE_LIMITS', '{}'))
make_evaluator = PackageFinder.make_link_evaluator
def own_limit(finder, name):
    evaluator = make_evaluator(finder, name)
    limit = limits.get(canonicalize_name(name))
    if limit is not None: evaluator._uploaded_prior_to = limit and datetime.datetime.fromisoformat(limit) or None
    return evaluator
PackageFinder.make_link_evaluator = own_limit
`.trim();
/**
 * Lets pip-tools take the hashes that the index lists beside the files. By itself it takes them only from PyPI's own JSON API and
 * downloads every file of any other index. Source: PEP 503 and PEP 691, `hashes`; pip-tools, `PyPIRepository.get_hashes`.
 */
const useListedHashes = `
from piptools.repositories import PyPIRepository
def listed_hashes(self, ireq):
    links = [candidate.link for candidate in self._get_matching_candidates(ireq)]
    return {link.url: f'sha256:{link._hashes["sha256"]}' for link in links if 'sha256' in link._hashes}
PyPIRepository._get_hashes_from_pypi = listed_hashes
`.trim();
/**
 * Lets pip ignore the extras of constraints, which it rejects, as pip-compile does: locks with `--no-strip-extras` have them. Source: pip,
 * `pip._internal.resolution.resolvelib.factory`; pip-tools, `BacktrackingResolver.resolve`.
 */
const ignoreConstraintExtras = `
from pip._internal.resolution.resolvelib import factory
find_problem = factory.check_invalid_constraint_type
def without_extras(requirement):
    requirement.extras = set()
    return find_problem(requirement)
factory.check_invalid_constraint_type = without_extras
`.trim();
/**
 * Keeps pip from requiring hashes of all packages because one requirement has some, such as those of an included lock. pip-compile does
 * not require them either, and `--require-hashes` still does. Source: pip, `RequirementCommand.get_requirements`.
 */
const requireNoOtherHashes = `
from pip._internal.cli.req_command import RequirementCommand
from pip._internal.req.req_install import InstallRequirement
read_requirements = RequirementCommand.get_requirements
def without_hash_mode(*arguments):
    has_hash_options = InstallRequirement.has_hash_options
    InstallRequirement.has_hash_options = False
    try: return read_requirements(*arguments)
    finally: InstallRequirement.has_hash_options = has_hash_options
RequirementCommand.get_requirements = without_hash_mode
`.trim();
/**
 * Makes pip clone editable Git requirements into the temporary folder of the step. By default, it clones them into its own environment,
 * which other steps use and whose files must not change. Source: pip, `--src`.
 */
const cloneOutside = `
import os, tempfile
os.environ['PIP_SRC'] = tempfile.mkdtemp(prefix='pip-src-')
`.trim();
/**
 * Makes Python collect garbage only after a million new objects, about 100 MB, which pip seldom creates: the default of 700 takes a tenth of
 * the processor time of a resolution and frees nothing (measured with 138 packages). Source: Python, `gc.set_threshold`.
 */
const collectLess = `
import gc
gc.set_threshold(1_000_000)
`.trim();
/**
 * Drops the wheels of a page that fit no supported tag before pip makes links of them: on the pages of a usual project, these are three
 * files of four, and pip needs half of its processor time to drop them one step later. Nothing is dropped where pip-tools lets all wheels
 * count, for their hashes. Source: pip, `LinkEvaluator.evaluate_link`; pip-tools, `allow_all_wheels`.
 */
const skipForeignWheels = `
import functools, re
from pip._internal.index import package_finder
from pip._internal.models import link as links
from pip._internal.models.wheel import Wheel
tags, is_supported = set(), Wheel.supported
evaluator_of = package_finder.PackageFinder.make_link_evaluator
def with_tags(finder, name):
    if not tags: tags.update(map(str, finder.target_python.get_unsorted_tags()))
    return evaluator_of(finder, name)
package_finder.PackageFinder.make_link_evaluator = with_tags
@functools.cache
def fits(suffix):
    if '%' in suffix: return True
    pythons, abis, platforms = (part.split('.') for part in suffix.lower().split('-'))
    return any(f'{each}-{abi}-{platform}' in tags for each in pythons for abi in abis for platform in platforms)
def is_foreign(url):
    url, _, fragment = url.partition('#')
    parts = url[url.rfind('/') + 1:-4].rsplit('-', 3)
    if len(parts) != 4 or not url.endswith('.whl') or 'egg=' in fragment: return False
    return bool(tags) and Wheel.supported is is_supported and not fits('-'.join(parts[1:]))
def without_foreign(make, field):
    def make_link(cls, entry, *arguments, **named):
        return None if is_foreign(entry.get(field) or '') else make(cls, entry, *arguments, **named)
    return classmethod(make_link)
links.Link.from_json = without_foreign(links.Link.from_json.__func__, 'url')
links.Link.from_element = without_foreign(links.Link.from_element.__func__, 'href')
`.trim();
/**
 * Lets pip keep what it would find out again: the parts of a wheel's name, for each comparison; an address that has nothing to quote; and
 * the metadata of a wheel, which it reads three times if the index does not have them. Source: pip, `CandidateEvaluator._sort_key`,
 * `_ensure_quoted_url`, `InstallRequirement.get_dist`.
 */
const readOnce = `
from pip._internal.distributions.wheel import WheelDistribution
package_finder.Wheel = functools.cache(Wheel)
has_nothing_to_quote = re.compile(r'https?://[\\w.:-]+/[\\w./~-]*', re.ASCII).fullmatch
quoted = links._ensure_quoted_url
links._ensure_quoted_url = lambda url: url if has_nothing_to_quote(url) else quoted(url)
read_metadata = WheelDistribution.get_metadata_distribution
def keep_metadata(wheel):
    metadata = read_metadata(wheel)
    wheel.req.set_dist(metadata)
    return metadata
WheelDistribution.get_metadata_distribution = keep_metadata
`.trim();
/** Runs a module like `python -m`. */
const runModule = `
import runpy
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name='__main__', alter_sys=True)
`.trim();
/** The arguments of a Python with pip that run a module, such as `pip` or `piptools`. */
function moduleArguments(module, ...args) {
    const ofModule = module === 'pip' ? [ignoreConstraintExtras, requireNoOtherHashes] : [useListedHashes];
    const settings = [collectLess, cloneOutside, showSkippedPages, applyPackageSettings];
    const preparation = [...settings, skipForeignWheels, readOnce, ...ofModule];
    return ['-c', [...preparation, runModule].join('\n'), module, ...args];
}
/** The arguments of a Python with pip-tools that run a program with the hashes that the index lists. */
function hashProgramArguments(program) {
    return ['-c', [collectLess, showSkippedPages, applyPackageSettings, useListedHashes, program].join('\n')];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/pip-report.js



/** The arguments for Python with which pip resolves a requirements file and only reports what it would install. */
function reportArguments(requirements, report, ...options) {
    const install = ['install', '--dry-run', '--ignore-installed', ...options];
    return moduleArguments('pip', ...install, '--report', report, '--requirement', requirements);
}
/** Versions are normalized as in locks: metadata may have `2024.01.02`. */
function parseReport(report) {
    const packages = report.install.map(({ is_direct: isDirect, metadata, download_info: download }) => {
        const version = normalizeVersion(metadata.version) ?? metadata.version;
        const sha256 = download?.archive_info?.hashes?.sha256;
        return {
            ...parseDistribution({ ...metadata, version }),
            isDirect,
            hash: sha256 === undefined ? undefined : `sha256:${sha256}`,
        };
    });
    return { packages: new Map(packages.map((each) => [each.key, each])), environment: report.environment };
}
/** The metadata of the packages that come from an index. */
function indexMetadata({ install }) {
    return install.filter(({ is_direct: isDirect }) => !isDirect).map(({ metadata }) => metadata);
}
/** Marks packages that were resolved from metadata-only wheels as packages of the index. */
function restoreIndexOrigin({ packages, environment }, wheelUrls) {
    const restored = [...packages].map(([name, each]) => [name, wheelUrls.has(name) ? { ...each, isDirect: false, hash: undefined } : each]);
    return { packages: new Map(restored), environment };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/seed-pins.js






const noSeedPins = { fixed: [], kept: [], ranges: [], hashes: new Map() };
/**
 * Collects the pins to start from. If two fixed locks pin a package to different versions, it is not fixed; if two old locks do, the
 * higher version is kept.
 */
function collectSeedPins({ fixed, compiled, locks, upgrade }) {
    const kept = new Map();
    for (const pin of versionPins(compiled, locks)) {
        if (!canKeepPin(upgrade, pin.name))
            continue;
        const key = pinKey(pin);
        kept.set(key, { ...pin, version: maxVersion(kept.get(key)?.version ?? pin.version, pin.version) });
    }
    const agreed = agreedPins(fixed.map((layer) => versionPins([layer], locks)));
    return {
        fixed: withoutNeedlessMarkers(agreed),
        kept: withoutNeedlessMarkers([...kept.values()]),
        ranges: rangeRequirements(upgrade),
        hashes: new Map(compiled.map(({ lock }) => [lock, hashesOfLock(removeUpgradedPins(locks.get(lock) ?? '', upgrade))])),
    };
}
/** The pins of several locks, each once, without those that another lock contradicts. */
function agreedPins(locks) {
    const byName = Map.groupBy(locks.flat(), ({ name }) => name);
    return [...byName.values()].flatMap((pins) => {
        const distinct = [...new Map(pins.map((pin) => [`${pinKey(pin)} ${pin.version}`, pin])).values()];
        return distinct.filter((pin) => !distinct.some((other) => contradicts(pin, other, locks)));
    });
}
/** Adds the pins of new locks to fixed ones. */
function mergePins(fixed, locks) {
    const pins = locks.map((text) => listPins(text).filter((pin) => !isUrlPin(pin)));
    return withoutNeedlessMarkers(agreedPins([fixed, ...pins]));
}
/** Gives a package of one version a single pin that holds everywhere: another layer may need it where no lock has it yet. */
function withoutNeedlessMarkers(pins) {
    return [...Map.groupBy(pins, ({ name }) => name).values()].flatMap((named) => {
        const isOneVersion = new Set(named.map(({ version }) => version)).size === 1;
        return isOneVersion ? named.slice(0, 1).map((pin) => ({ ...pin, marker: undefined })) : named;
    });
}
/** Pins of one lock never contradict each other: their markers exclude each other. */
function contradicts(pin, other, locks) {
    if (pin.version === other.version || !markersOverlap(pin.marker, other.marker))
        return false;
    const has = (lock, { name, version, marker }) => lock.some((each) => each.name === name && each.version === version && each.marker === marker);
    return !locks.some((lock) => has(lock, pin) && has(lock, other));
}
function pinKey({ name, marker = '' }) {
    return `${name} ; ${marker}`;
}
/** The pins of some locks, without those to a URL. */
function versionPins(layers, locks) {
    return layers.flatMap(({ lock }) => listPins(locks.get(lock) ?? '')).filter((pin) => !isUrlPin(pin));
}
/** Removes the pins that may be upgraded, with their hashes and annotations, from the text of a lock. */
function removeUpgradedPins(lock, upgrade) {
    return splitStatements(lock)
        .filter((statement) => listPins(statement).every(({ name }) => canKeepPin(upgrade, name)))
        .join('\n');
}
/** Versions by name, for an engine that pins each name once. */
function versionsByName(pins) {
    return new Map(pins.map(({ name, version }) => [name, version]));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/resolve-with-pip.js














/**
 * Resolves all layers at once with one `pip install --dry-run --report`. The old pins are constraints at first; those that pip names
 * as causes of a conflict are dropped until there is a solution. Pins with a metadata-only wheel are resolved from it; if that has
 * no solution, pip reads the index pages of all packages.
 */
async function resolveWithPip(context, layers, seed) {
    const { sandbox, log, graph } = context;
    await sandbox.write(combinedSource, combineRequirements(layers, graph));
    const fixed = versionsByName(seed.fixed);
    const kept = versionsByName(seed.kept);
    const pins = new Map([...kept, ...fixed]);
    const { store, urls } = await findMetadataWheels(context, layers, pins);
    let wheelUrls = urls;
    const ranges = seed.ranges.map((range) => `${range}\n`).join('');
    for (;;) {
        const attempt = await runPip(context, formatConstraints(pins, wheelUrls) + ranges);
        if (attempt.state === 'resolved') {
            await store.add(indexMetadata(attempt.report));
            return restoreIndexOrigin(parseReport(attempt.report), wheelUrls);
        }
        if (wheelUrls.size > 0) {
            log.info('Not all pins can stay; pip reads the index pages of all packages');
            wheelUrls = new Map();
            continue;
        }
        const causes = constraintsNamed(attempt.output).filter((name) => kept.has(name) && !fixed.has(name) && pins.has(name));
        if (causes.length === 0)
            throw resolutionError(attempt.output, layers);
        log.info(`Dropping old pins that cause a conflict: ${listFirst(causes)}`);
        causes.forEach((name) => pins.delete(name));
    }
}
async function findMetadataWheels({ graph, metadataWheels }, layers, pins) {
    const requirements = layers.map(({ source }) => readDirectRequirements(source, graph));
    // An option in a source may name another index.
    const hasOptions = requirements.some(({ others }) => others.length > 0);
    const store = hasOptions ? emptyMetadataWheelStore : metadataWheels;
    const mustMove = requirements.some(({ direct }) => direct.some((requirement) => excludesPin(requirement, pins)));
    return { store, urls: mustMove ? new Map() : await store.findUrls(pins) };
}
/** Whether a requirement excludes the pinned version. Only pip knows whether one with a marker applies. */
function excludesPin({ requirement: { key, specifier, marker } }, pins) {
    const version = pins.get(key);
    if (version === undefined || specifier === '' || marker !== undefined)
        return false;
    return !satisfies(version, specifier, { prereleases: true });
}
async function runPip(context, constraints) {
    const { sandbox, engine, tools, env } = context;
    await sandbox.write(combinedConstraints, constraints);
    const options = [...pipChoiceOptions(engine), '--constraint', combinedConstraints];
    const args = reportArguments(combinedSource, combinedReport, ...options);
    const result = await context.run(tools.python, args, {
        cwd: sandbox.cwd,
        env: sanitizePythonEnv(env, buildConstraintVariable(engine, sandbox.cwd)).env,
        ...createPipProgress(),
    });
    if (result.code === 0)
        return { state: 'resolved', report: JSON.parse(await sandbox.read(combinedReport)) };
    return { state: 'failed', output: `${result.stderr}\n${result.stdout}` };
}
/** Pins as constraints: those with a metadata-only wheel by its URL, the others with `===`, which excludes local versions. */
function formatConstraints(pins, wheelUrls) {
    const withoutWheel = new Map([...pins].filter(([name]) => !wheelUrls.has(name)));
    return formatExactPins(pinsOf(withoutWheel)) + [...wheelUrls].map(([name, url]) => `${name} @ ${url}\n`).join('');
}
function pinsOf(versions) {
    return [...versions].map(([name, version]) => ({ name, version, marker: undefined }));
}
/** The packages whose constraint pip names as the cause of a conflict. */
function constraintsNamed(output) {
    const conflicting = output.matchAll(/The user requested \(constraint\) ([\w.-]+?)===/g);
    // If a pinned file no longer exists, pip names only its constraint.
    const missing = output.matchAll(/No matching distribution found for ([\w.-]+?)===/g);
    return [...new Set([...conflicting, ...missing].map(([, name = '']) => normalizeName(name)))];
}
function resolutionError(output, layers) {
    const isConflict = output.includes('ResolutionImpossible') || output.includes('The user requested (constraint)');
    if (isConflict)
        return new ConflictError(output);
    const named = layers.find(({ source }) => output.includes(source))?.source;
    return engineError('pip-compile', named ?? onlySource(layers), { stderr: output, stdout: '' });
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/concurrency/task-pool.js

/**
 * Runs tasks in parallel, each as soon as the tasks that it depends on have succeeded. Returns the outcomes by name, in the order of the
 * list. If the others may not continue after an error, no further task starts and the error is thrown once the running ones have ended.
 */
async function runTasks(tasks, { limit = (0,external_node_os_.availableParallelism)(), mayContinueAfter = () => false } = {}) {
    const order = tasks.map(({ name }) => name);
    const names = new Set(order);
    const pending = new Set(tasks);
    const running = new Set();
    const outcomes = new Map();
    const fatal = [];
    const dependencies = (task) => task.dependsOn.filter((name) => name !== task.name && names.has(name));
    const isReady = (task) => dependencies(task).every((name) => outcomes.get(name)?.state === 'succeeded');
    const findFailedDependency = (task) => dependencies(task).find((name) => ['failed', 'skipped'].includes(outcomes.get(name)?.state ?? ''));
    const start = (task) => {
        pending.delete(task);
        const run = task
            .run()
            .then((result) => void outcomes.set(task.name, { state: 'succeeded', result }))
            .catch((error) => {
            outcomes.set(task.name, { state: 'failed', error });
            if (!mayContinueAfter(error))
                fatal.push(error);
        })
            .finally(() => running.delete(run));
        running.add(run);
    };
    const skip = (task, failedDependency) => {
        pending.delete(task);
        outcomes.set(task.name, { state: 'skipped', failedDependency });
    };
    const skipBlockedTasks = () => {
        for (const task of pending) {
            const failedDependency = findFailedDependency(task);
            if (failedDependency !== undefined)
                skip(task, failedDependency);
        }
    };
    while (pending.size > 0 || running.size > 0) {
        skipBlockedTasks();
        for (const task of [...pending].filter(isReady))
            if (fatal.length === 0 && running.size < limit)
                start(task);
        if (running.size > 0)
            await Promise.race(running);
        else if (fatal.length > 0 || ![...pending].some(findFailedDependency))
            break;
    }
    if (fatal.length > 0)
        throw fatal[0];
    return new Map([...outcomes].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/command.js



/** The command that compiles one layer. Paths are relative to the working directory, so that header and annotations are too. */
function buildEngineCommand({ name, customCompileCommand = '' }, parts) {
    const { tools, python, scratchDir } = parts;
    const args = engineArguments(name, parts);
    const header = customCompileCommand === '' ? {} : { UV_CUSTOM_COMPILE_COMMAND: customCompileCommand };
    if (name === 'uv')
        return { command: (0,external_node_path_.join)(tools.bin, 'uv'), args, env: { ...uvInterpreter(python), ...header } };
    return {
        command: tools.python,
        args: moduleArguments('piptools', ...args),
        // A variable of the machine does not count: Renovate and Dependabot read the engine's own command in the header.
        env: { PIP_TOOLS_CACHE_DIR: scratchDir, CUSTOM_COMPILE_COMMAND: customCompileCommand },
    };
}
/**
 * The variables with which uv builds packages by an interpreter of this machine, even if `--python-version` names another version.
 * By default, uv downloads that version from GitHub for each run that lacks it. Source: uv, "Requesting a version".
 */
function uvInterpreter(python) {
    return { UV_PYTHON: python, UV_PYTHON_DOWNLOADS: 'never' };
}
/** The arguments that compile one layer, from the name of the command on. The header of uv shows them. */
function engineArguments(engine, { layer, options }) {
    const extras = (layer.extras ?? []).map((extra) => `--extra=${extra}`);
    const isUvGroup = engine === 'uv' && parseGroupSource(layer.source) !== undefined;
    const source = isUvGroup ? `--group=${layer.source}` : layer.source;
    const args = [...options, ...extras, `--output-file=${layer.lock}`, source];
    // The settings of pip-compile's own file are among the options. The header of a lock does not show `--no-config`.
    return engine === 'uv' ? ['pip', 'compile', ...args] : ['compile', '--no-config', ...args];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/uv-lock/annotated-lock.js

const annotated_lock_pinPattern = /^(?<name>[A-Za-z0-9][\w.-]*)(?:\[(?<extras>[^\]]*)\])?(?<reference>==\S+| @ (?:git\+|https?:)\S+)(?: \\)?$/;
/**
 * Parses a lock that `uv pip compile --no-header --no-strip-extras` wrote for one platform. Returns undefined if it has a line of
 * another kind, such as a local project or a marker.
 */
function parseAnnotatedLock(lock) {
    const pins = [];
    for (const block of lock.split(/\n(?=\S)/)) {
        const [first = '', ...rest] = block.trimEnd().split('\n');
        const { name, extras, reference } = annotated_lock_pinPattern.exec(first)?.groups ?? {};
        if (name === undefined || reference === undefined) {
            if (block.trim() === '')
                continue;
            return undefined;
        }
        const details = rest.map(parseDetail);
        if (details.includes(undefined))
            return undefined;
        pins.push({
            name: normalizeName(name),
            extras: (extras ?? '').split(/,\s*/).filter((extra) => extra !== ''),
            reference,
            hashes: details.flatMap((detail) => detail?.hash ?? []),
            sources: details.flatMap((detail) => detail?.source ?? []),
            requiredBy: details.flatMap((detail) => detail?.requiredBy ?? []),
        });
    }
    return pins;
}
/** Parses one of the lines below a pin: a hash, `# via x`, `# via`, or `#   x`. */
function parseDetail(line) {
    const hash = /^ {4}(--hash=\S+?)(?: \\)?$/.exec(line)?.[1];
    if (hash !== undefined)
        return { hash };
    if (line === '    # via')
        return {};
    const via = /^ {4}#(?: via| {2}) (.+)$/.exec(line)?.[1];
    const [, option, shownPath] = /^(-[rc]) (.+)$/.exec(via ?? '') ?? [];
    if (shownPath !== undefined && (option === '-r' || option === '-c'))
        return { source: { option, shownPath } };
    return via === undefined || !/^[\w.-]+$/.test(via) ? undefined : { requiredBy: normalizeName(via) };
}
/** The pins alone, as uv writes them with `--no-annotate` and without `--no-strip-extras`. */
function removeAnnotations(lock) {
    return lock
        .replaceAll(/^ {4}.*\n/gm, '')
        .replaceAll(/ \\$/gm, '')
        .replaceAll(/^([\w.-]+)\[[^\]]*\]/gm, '$1');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/uv-lock/shown-files.js


/**
 * Finds how uv shows the files of a layer. It joins the path of each include with that of the including file and leaves `..` in it; a
 * file that is included again keeps its first path. Returns undefined if only uv can know, as with a project or a dependency group.
 */
function findShownFiles(layer, graph) {
    const shown = new Map();
    let isReadable = layer.extras === undefined;
    const visit = (path, shownPath, isConstraint) => {
        const file = graph.files.get(path);
        const key = fileKey(isConstraint ? '-c' : '-r', path);
        if (file === undefined || file.opaque || file.origin !== undefined)
            isReadable = false;
        if (file === undefined || shown.has(key))
            return;
        shown.set(key, shownPath);
        for (const { kind, target, path: included } of file.includes) {
            const next = external_node_path_.posix.isAbsolute(target) || isRemote(target) ? target : `${external_node_path_.posix.dirname(shownPath)}/${target}`.replace(/^\.\//, '');
            visit(included, next, isConstraint || kind === 'constraint');
        }
    };
    visit(layer.source, layer.source, false);
    // uv reads the constraint files of all layers last.
    for (const path of graph.constraints)
        visit(path, path, true);
    return isReadable ? shown : undefined;
}
/** The key of a file of a layer in `ShownFiles`. */
function fileKey(option, path) {
    return `${option} ${external_node_path_.posix.normalize(path)}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/uv-lock/render-uv-lock.js

/**
 * Renders the lock of one layer as `uv pip compile` writes it, from the pins of a resolution that covers at least this layer. Returns
 * undefined if the annotations do not show what the layer requires: an extra or a URL may come from another layer.
 * Source: uv, `crates/uv-resolver/src/resolution/display.rs`.
 */
function renderUvLock(lock, pins) {
    const names = closureOf(lock, pins);
    const required = pins.filter(({ name }) => names.has(name));
    if (!required.every((pin) => isKnown(lock, pin)))
        return undefined;
    const lines = required.map((pin) => renderPin(lock, pin, names));
    const header = ['# This file was autogenerated by uv via the following command:', `#    ${lock.command}`];
    return [...header, ...lines].map((line) => `${line}\n`).join('');
}
/** The names of all packages that the files of the layer require, directly or not. */
function closureOf({ files }, pins) {
    const requires = new Map();
    for (const { name, requiredBy } of pins)
        for (const parent of requiredBy)
            requires.set(parent, [...(requires.get(parent) ?? []), name]);
    const roots = pins.filter(({ sources }) => sources.some((each) => each.option === '-r' && isOf(files, each)));
    const names = new Set(roots.map(({ name }) => name));
    // The set grows while it is read.
    for (const name of names)
        for (const next of requires.get(name) ?? [])
            names.add(next);
    return names;
}
/** Whether the layer itself asks for all extras of a package, and for its URL. Then its dependencies are those of the layer, too. */
function isKnown({ direct }, { name, extras, reference }) {
    const own = direct.filter(({ key, marker }) => key === name && marker === undefined);
    const ownExtras = new Set(own.flatMap((each) => each.extras));
    if (!extras.every((extra) => ownExtras.has(extra)))
        return false;
    return reference.startsWith('==') || own.some(({ url }) => url !== undefined);
}
function isOf(files, { option, shownPath }) {
    return files.has(fileKey(option, shownPath));
}
function renderPin(lock, pin, names) {
    const extras = lock.stripExtras || pin.extras.length === 0 ? '' : `[${pin.extras.join(', ')}]`;
    const hashes = lock.generateHashes ? pin.hashes.map((hash) => `    ${hash}`) : [];
    const head = [`${pin.name}${extras}${pin.reference}`, ...hashes].join(' \\\n');
    const sources = pin.sources
        .filter((source) => isOf(lock.files, source))
        .map(({ option, shownPath }) => `${option} ${lock.files.get(fileKey(option, shownPath)) ?? shownPath}`)
        .sort();
    const parents = pin.requiredBy.filter((name) => names.has(name));
    if (lock.annotationStyle === 'split')
        return head + splitAnnotation([...sources, ...parents]);
    const separator = hashes.length > 0 ? '\n    ' : '  ';
    return `${head.padEnd(24)}${separator}# via ${[...parents, ...sources].join(', ')}`;
}
function splitAnnotation(via) {
    if (via.length === 1)
        return `\n    # via ${via.join('')}`;
    return ['\n    # via', ...via.map((each) => `    #   ${each}`)].join('\n');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/uv-lock/render-uv-locks.js











/**
 * Whether the locks of some layers can be written from a common resolution. uv itself must write those for several platforms, and must
 * show whether a layer can have its pins without the options in the source of another one, such as an index.
 */
function canRenderUvLocks({ engine, graph }, layers) {
    if (engine.universal || !layers.some(({ name }) => isPlain(settingsFor(engine, name))))
        return false;
    return layers.every((layer) => resolutionOptionsOf(layer, graph).length === 0);
}
/** Whether no setting changes which lines a lock has. */
function isPlain({ unsafePackages, emitIndexUrl, emitFindLinks, toolOptions, toolStamp }) {
    return unsafePackages.length === 0 && !emitIndexUrl && !emitFindLinks && toolOptions.length === 0 && toolStamp.length === 0;
}
/**
 * Renders the locks of the layers for which the annotations of a common resolution are enough, parents first. Texts by path; uv itself
 * must write the others.
 */
function renderUvLocks(context, layers, pins) {
    const files = new Map(context.graph.files);
    const locks = new Map();
    const missing = new Set(layers.map(({ lock }) => lock));
    for (const layer of layers) {
        if (layer.closure.some((path) => missing.has(path)))
            continue;
        const included = new Map([...locks].filter(([lock]) => layer.closure.includes(lock)));
        const text = renderLayer({ ...context, graph: { ...context.graph, files } }, layer, addLockSources(pins, included));
        if (text === undefined)
            continue;
        locks.set(layer.lock, text);
        missing.delete(layer.lock);
        // A later layer may include this lock. Its hashes are those of the common resolution.
        files.set(layer.lock, parseRequirementsFile(layer.lock, removeAnnotations(text), context.env));
    }
    return locks;
}
/** Adds the new locks that a layer includes to the sources of their pins. They were empty during the common resolution. */
function addLockSources(pins, locks) {
    if (locks.size === 0)
        return pins;
    const pinned = [...locks].map(([shownPath, text]) => ({ shownPath, names: new Set(parsePins(text).keys()) }));
    return pins.map((pin) => {
        const including = pinned.filter(({ names }) => names.has(pin.name));
        const added = including.flatMap(({ shownPath }) => [
            { option: '-r', shownPath },
            { option: '-c', shownPath },
        ]);
        return { ...pin, sources: [...pin.sources, ...added] };
    });
}
function renderLayer(context, layer, pins) {
    const { engine, options } = contextForLayer(context, layer.name);
    const files = findShownFiles(layer, context.graph);
    const { direct, others } = readDirectRequirements(layer.source, context.graph);
    const isResolvedAlike = (0,external_node_util_.isDeepStrictEqual)(resolutionOptions(options), resolutionOptions(context.options));
    if (files === undefined || others.length > 0 || !isResolvedAlike || !isPlain(engine))
        return undefined;
    return renderUvLock({
        command: engine.customCompileCommand ?? ['uv', ...engineArguments('uv', { layer, options })].join(' '),
        files,
        direct: direct.filter(({ constraint }) => !constraint).map(({ requirement }) => requirement),
        annotationStyle: engine.annotationStyle,
        generateHashes: engine.generateHashes,
        stripExtras: engine.stripExtras,
    }, pins);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/version-search/search-limit.js
/** Makes uv write each version that it tries to standard error. Source: uv, "Environment variables", `RUST_LOG`. */
const tracedEnv = { RUST_LOG: 'uv_resolver::resolver=debug' };
const tracedLine = /^(?:DEBUG|INFO) .*\n?/gm;
const triedVersion = /^DEBUG Selecting: ([^\s=]+)==(\S+)/;
/**
 * How many versions of one package a resolution may try. Real resolutions need a few; one that goes through all versions of a package
 * reads the metadata of each. A count is the same on every machine, a time is not.
 */
const maxVersions = 40;
/** Stops a run of uv once it has tried too many versions of one package. */
function createSearchLimit() {
    const stop = new AbortController();
    const tried = new Map();
    return {
        env: tracedEnv,
        options: {
            stop: stop.signal,
            onLine(line) {
                const [, name, version] = triedVersion.exec(line) ?? [];
                if (name === undefined || version === undefined)
                    return;
                const versions = tried.get(name) ?? new Set();
                tried.set(name, versions.add(version));
                if (versions.size > maxVersions)
                    stop.abort();
            },
        },
        isExceeded: () => stop.signal.aborted,
    };
}
/** Runs engines and removes what `SearchLimit` made uv write, so that nobody takes it for a reason. */
function withoutSearchTrace(run) {
    return async (command, args, options) => {
        const result = await run(command, args, options);
        if (options?.env?.RUST_LOG !== tracedEnv.RUST_LOG)
            return result;
        return { ...result, stderr: result.stderr.replaceAll(tracedLine, '') };
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/version-search/version-bounds.js


/**
 * Upper bounds for the packages of which layers, each resolved alone, have different versions: the lowest of them. Versions above it are
 * of no use to the layer that has it, but a resolver may find that out only after it has tried all versions of another package.
 * A bound excludes solutions, so that a resolution without them must follow if there is none. Lines of a constraint file.
 */
function findVersionBounds(locks) {
    const chosen = new Map();
    for (const lock of locks) {
        const pins = listPins(lock).filter((pin) => !isUrlPin(pin));
        // A package with a version for each environment says nothing about the others.
        const single = [...Map.groupBy(pins, ({ name }) => name).values()].filter(({ length }) => length === 1).flat();
        for (const { name, version } of single)
            chosen.set(name, [...(chosen.get(name) ?? []), version]);
    }
    return [...chosen].flatMap(([name, versions]) => {
        const [lowest, ...higher] = [...new Set(versions.map(publicVersion))].sort(compare);
        return lowest === undefined || higher.length === 0 ? [] : [`${name}<=${lowest}`];
    });
}
/** A range cannot name a local version such as `2.3.1+cu121`. Source: PEP 440, "Inclusive ordered comparison". */
function publicVersion(version) {
    return version.replace(/\+.*$/, '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/resolve-with-uv.js














/**
 * Resolves all layers at once with one `uv pip compile` and returns the pins as the text of a lock without header. It has annotations,
 * extras and hashes only if locks can be rendered from it. uv keeps the pins of the output file if it can, but replaces `2.3.1` by
 * `2.3.1+cu121`; such a pin is fixed with `===`.
 */
async function resolveWithUv(context, layers, seed) {
    const lock = await resolveOnce(context, layers, seed);
    return await avoidLocalVersionMoves(seed.kept, lock, async (moved) => {
        try {
            return await resolveOnce(context, layers, { ...seed, fixed: [...seed.fixed, ...moved] });
        }
        catch (error) {
            if (error instanceof ConflictError)
                return undefined;
            throw error;
        }
    });
}
/** uv tried too many versions of a package, and was stopped. */
class SearchLimitError extends Error {
    name = 'SearchLimitError';
}
/**
 * Resolves the layers. If uv goes through the versions of a package to find some that suit all layers, it starts again from what the
 * layers choose alone; see `findVersionBounds`.
 */
async function resolveOnce(context, layers, seed) {
    const outermost = outermostLayers(layers, context.graph);
    if (outermost.length > 1) {
        const lock = await tryWithinLimit(context, { layers, seed });
        if (lock !== undefined)
            return lock;
        const bounds = findVersionBounds(await resolveEachAlone(context, outermost, seed));
        if (bounds.length > 0) {
            context.log.info(`Layers have different versions if they are resolved alone. Trying ${bounds.join(', ')}`);
            const bounded = await tryWithinLimit(context, { layers, seed, bounds }).catch(ignoreConflict);
            if (bounded !== undefined)
                return bounded;
        }
    }
    return await runUv(context, { layers, seed });
}
async function resolveEachAlone(context, layers, seed) {
    const locks = [];
    await runTasks(layers.map((layer, index) => ({
        name: layer.lock,
        dependsOn: [],
        run: async () => {
            const lock = await tryWithinLimit(context, { layers: [layer], seed, alone: String(index) }).catch(ignoreConflict);
            if (lock !== undefined)
                locks.push(lock);
        },
    })));
    return locks;
}
function ignoreConflict(error) {
    // A failure that matters is one of the resolution without limits, too.
    if (!(error instanceof ConflictError) && !(error instanceof errors/* UserError */.yo))
        throw error;
}
/** Undefined if uv tries too many versions of a package. */
async function tryWithinLimit(context, resolution) {
    try {
        return await runUv(context, resolution, createSearchLimit());
    }
    catch (error) {
        if (error instanceof SearchLimitError)
            return undefined;
        throw error;
    }
}
async function runUv(context, resolution, limit) {
    const { layers, seed, bounds = [], alone } = resolution;
    const { sandbox, tools, python, engine, options, graph, env } = context;
    const files = combinedFiles(alone);
    const groups = layers.filter(({ source }) => graph.files.get(source)?.origin !== undefined);
    const readByUv = groups.filter(({ source }) => graph.files.get(source)?.origin?.hasSources === true);
    const others = layers.filter((layer) => !groups.includes(layer));
    const groupLines = await readGroupLines(context, groups.filter((layer) => !readByUv.includes(layer)));
    await sandbox.write(files.source, combineRequirements(others, graph) + groupLines);
    const constraints = formatExactPins(seed.fixed) + [...seed.ranges, ...bounds].map((range) => `${range}\n`).join('');
    await sandbox.write(files.constraints, constraints);
    await sandbox.write(files.lock, seed.kept.map(({ name, version, marker }) => `${name}==${version}${formatPinMarker(marker)}\n`).join(''));
    const args = [
        'pip',
        'compile',
        '--no-header',
        ...(alone === undefined ? annotationOptions(context, layers) : pinsOnly),
        ...resolutionOptions(options),
        // uv warns about an empty file.
        ...(constraints === '' ? [] : [`--constraint=${files.constraints}`]),
        `--output-file=${files.lock}`,
        ...readByUv.map(({ source }) => `--group=${source}`),
        files.source,
    ];
    const result = await context.run((0,external_node_path_.join)(tools.bin, 'uv'), args, {
        cwd: sandbox.cwd,
        env: sanitizePythonEnv(env, { ...uvInterpreter(python.executable), ...limitOfRun(engine), ...limit?.env }).env,
        ...limit?.options,
    });
    if (result.code === 0)
        return await sandbox.read(files.lock);
    if (limit?.isExceeded() === true)
        throw new SearchLimitError();
    if (result.stderr.includes('No solution found'))
        throw new ConflictError(result.stderr);
    throw engineError('uv', onlySource(layers), result);
}
const pinsOnly = ['--quiet', '--no-annotate'];
/** Quiet means without warnings, which must be shown once: by this run if locks are rendered from it. */
function annotationOptions(context, layers) {
    if (!canRenderUvLocks(context, layers))
        return pinsOnly;
    const needsHashes = layers.some(({ name }) => settingsFor(context.engine, name).generateHashes);
    return ['--annotation-style=split', '--no-strip-extras', ...(needsHashes ? ['--generate-hashes'] : [])];
}
/** The requirements of dependency groups, as they are in the sandbox. uv reads the path of a group as a URL. */
async function readGroupLines({ sandbox, graph }, groups) {
    const paths = new Set(groups.flatMap(({ closure }) => closure).filter((path) => graph.files.get(path)?.origin !== undefined));
    const texts = await Promise.all([...paths].map(async (path) => await sandbox.read(path)));
    return texts.join('').replaceAll(/^-r .*\n/gm, '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/trials/edit-source.js



/** The text of a source with some of its requirements replaced or removed. The number of lines does not change. */
function editSource(file, text, edits) {
    const inFile = [...edits].filter(([requirement]) => requirement.file === file);
    if (!file.endsWith('.toml'))
        return editLines(text, new Map(inFile.map(([{ line }, replacement]) => [line, replacement])));
    const lines = text.split('\n');
    for (const [edited, replacement] of inFile) {
        const isEdited = (value) => {
            const requirement = parseRequirement(value);
            return requirement !== undefined && lineKey({ ...edited, requirement }) === lineKey(edited);
        };
        lines[edited.line - 1] = replaceProjectString(lines[edited.line - 1] ?? '', isEdited, replacement);
    }
    return lines.join('\n');
}
/** Replaces the statements that begin on some lines, counted from 1. */
function editLines(text, replacements) {
    let isContinuation = false;
    return text
        .split(/\r?\n/)
        .map((original, index) => {
        const replacement = replacements.get(index + 1) ?? (isContinuation ? '' : undefined);
        if (replacement === undefined)
            return original;
        isContinuation = original.endsWith('\\');
        return replacement;
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/trials/trial-resolution.js







function createTrialResolutions(context, limits) {
    const deadline = performance.now() + limits.seconds * 1000;
    let count = 0;
    let isExhausted = false;
    return {
        async attempt(layers, edits) {
            if (count >= limits.resolutions || performance.now() > deadline) {
                isExhausted = true;
                return { state: 'skipped' };
            }
            count += 1;
            return await resolveEdited(context, layers, edits);
        },
        count: () => count,
        isExhausted: () => isExhausted,
    };
}
/** Resolves layers once, with edited sources and maybe with fixed versions. */
async function resolveEdited(context, layers, edits, fixed = new Map()) {
    const { sandbox, graph } = context;
    const allEdits = withProjectEdits(edits, graph);
    const files = [...new Set([...allEdits.keys()].map(({ file }) => file))];
    const originalText = (file) => graph.files.get(file)?.text ?? '';
    try {
        for (const file of files)
            await sandbox.write(file, editSource(file, originalText(file), allEdits));
        return await resolve(context, layers, seedOf(fixed));
    }
    finally {
        for (const file of files)
            await sandbox.write(file, originalText(file));
    }
}
/** Adds the edits of groups to their `pyproject.toml` where uv reads them from it. */
function withProjectEdits(edits, { files }) {
    const inProjects = [...edits].flatMap(([edited, replacement]) => {
        const origin = files.get(edited.file)?.origin;
        const line = origin?.lines[edited.line - 1];
        return origin?.hasSources === true && line !== undefined
            ? [[{ ...edited, file: origin.file, line }, replacement]]
            : [];
    });
    return new Map([...edits, ...inProjects]);
}
async function resolve(context, layers, seed) {
    try {
        if (context.engine.name === 'uv')
            return { state: 'solved', versions: parsePins(await resolveWithUv(context, layers, seed)) };
        const { packages } = await resolveWithPip(context, layers, seed);
        return { state: 'solved', versions: new Map([...packages].map(([name, { version }]) => [name, version])) };
    }
    catch (error) {
        if (error instanceof ConflictError)
            return { state: 'conflict', output: error.message };
        if (error instanceof errors/* UserError */.yo)
            return { state: 'failed' };
        throw error;
    }
}
/** Sources that are not edited say where a package from an address comes from. */
function seedOf(versions) {
    const pins = [...versions].map(([name, version]) => ({ name, version, marker: undefined }));
    const fixed = pins.filter((pin) => !isUrlPin(pin));
    return { ...noSeedPins, fixed };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/conflict-report.js





/** The error for layers that cannot agree, at the last conflicting line. */
function createConflictError(conflicts, fix, { engine, exhaustedLimits }) {
    const lastLine = conflicts.at(-1)?.lines.at(-1);
    const details = {
        fix: `${formatAdvice(fix)}. No lock was changed`,
        ...(lastLine === undefined ? {} : { at: { file: lastLine.file, line: lastLine.line } }),
    };
    const limits = formatLimits(exhaustedLimits);
    const [only] = conflicts;
    if (only !== undefined && conflicts.length === 1) {
        const why = `Conflicting requirements: ${formatLines(only)}${limits}`;
        return new errors/* UserError */.yo(`${formatHeadline(engine, only.layers)}: ${only.reason}`, { why, ...details });
    }
    const numbered = conflicts.map((each, index) => `(${index + 1}) ${formatLines(each)}: ${each.reason}`);
    return new errors/* UserError */.yo(`The requirements have ${conflicts.length} conflicts`, {
        why: `${numbered.join('; ')}${limits}`,
        ...details,
    });
}
function formatHeadline(engine, layers) {
    const [first] = layers;
    if (first !== undefined && layers.length === 1)
        return `${engine} cannot compile ${first.source}`;
    return `The layers ${formatLayers(layers)} cannot agree`;
}
function formatLayers(layers) {
    return layers.map(({ name }) => name).join(' and ');
}
function formatLimits(limits) {
    if (limits === undefined)
        return '';
    return ` (the list may be incomplete: the search stopped after ${limits.resolutions} resolutions or ${limits.seconds} s)`;
}
function formatLines({ lines }) {
    return lines.map(formatLine).join(', ');
}
function formatLine(line) {
    const { name, specifier } = line.requirement;
    return `\`${name}${specifier}\` in ${formatLocation(line)}`;
}
/** What to change, in the imperative. */
function formatAdvice({ edits, independentLayer }) {
    const suggestions = [];
    if (edits !== undefined) {
        const changes = [...edits].map(([line, text]) => `${formatLocation(line)} to \`${text}\``);
        suggestions.push(`change ${joinWithAnd(changes)} (verified: all layers agree then)`);
    }
    if (independentLayer !== undefined)
        suggestions.push(`set \`independent-layers: ${independentLayer}\` (verified: the other layers agree then)`);
    if (suggestions.length === 0)
        return 'Relax one of these lines; none of the changes that were tried is sufficient';
    return capitalize(suggestions.join(', or '));
}
function joinWithAnd(texts) {
    return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
/** For each conflict a table of who requires what, then the advice, and the layers as a diagram. */
function renderConflictSummary(all, conflicts, fix) {
    const conflicting = new Set(conflicts.flatMap(({ layers }) => layers.map(({ name }) => name)));
    return [
        ...conflicts.flatMap(({ layers, requirements }) => [
            `## Requirements: ${layers.map(({ name }) => name).join(', ')} cannot be satisfied`,
            renderRequirements(requirements),
        ]),
        `${formatAdvice(fix)}.`,
        renderLayerDiagram(all, (name) => (conflicting.has(name) ? 'conflict' : 'fresh')),
    ].join('\n\n');
}
function renderRequirements(requirements) {
    const rows = requirements.map((requirement) => [
        requirement.package,
        requirement.range || 'any',
        requirement.requiredBy,
        requirement.lines.map(formatLine).join(', '),
    ]);
    return renderTable(['package', 'versions', 'required by', 'through'], rows);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/conflicting-requirements.js



/** `    botocore 1.29.0 depends on urllib3<1.27 and >=1.25.4` */
const pipRequirementPattern = /^\s+([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])? (\S+) depends on (.+)$/gm;
/** `Because botocore==1.29.0 depends on urllib3>=1.25.4,<1.27 and` */
const uvRequirementPattern = /([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?(?:==)?([^\s]*) depends on ([A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?[^\s]*)/g;
/** Collects the requirements that conflict: those of the conflicting lines, and those of packages in the output of the engine. */
function collectConflictingRequirements(engine, output, lines) {
    const all = uniqueRequirements([...lines.map(requirementOfLine), ...requirementsOfPackages(engine, output, lines)]);
    const conflicting = all.filter((requirement) => all.some((other) => other !== requirement && other.package === requirement.package));
    return conflicting.length === 0 ? all : conflicting;
}
function requirementOfLine(line) {
    const { key, specifier } = line.requirement;
    return { package: key, range: specifier, requiredBy: formatLocation(line), lines: [line] };
}
function requirementsOfPackages(engine, output, lines) {
    const matches = engine === 'uv' ? output.replaceAll(/\s+/g, ' ').matchAll(uvRequirementPattern) : output.matchAll(pipRequirementPattern);
    return [...matches].flatMap(([, name = '', version = '', required = '']) => {
        const requirement = parseRequirement(required.replaceAll(' and ', ',').replace(/[.,]$/, ''));
        if (requirement === undefined)
            return [];
        const { key, specifier } = requirement;
        return [{ package: key, range: specifier, requiredBy: `${name} ${version}`.trim(), lines: linesLeadingTo(name, key, lines) }];
    });
}
/** A package that no line names is required through the lines that do not name the required package either. */
function linesLeadingTo(name, required, lines) {
    const namedLines = lines.filter(({ requirement }) => requirement.key === normalizeName(name));
    return namedLines.length > 0 ? namedLines : lines.filter(({ requirement }) => requirement.key !== required);
}
function uniqueRequirements(requirements) {
    const byOrigin = new Map();
    for (const requirement of requirements) {
        const origin = `${requirement.requiredBy} ${requirement.package}`;
        if (!byOrigin.has(origin))
            byOrigin.set(origin, requirement);
    }
    return [...byOrigin.values()];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/minimize.js
/**
 * Finds a smallest part of a list for which a condition still holds: no item of it can be removed. Removes items from the end first,
 * by halves, then by quarters, and so on down to single items. Assumes that the condition holds for the whole list.
 * Source: the deletion filter of Chinneck, "Feasibility and Infeasibility in Optimization".
 */
async function minimizeSubset(items, holds) {
    let remaining = [...items];
    for (let size = Math.ceil(remaining.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
        for (let end = remaining.length; end > 0; end -= size) {
            const part = remaining.filter((_, index) => index < end - size || index >= end);
            if (part.length > 0 && (await holds(part)))
                remaining = part;
        }
    }
    return remaining;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/describe-conflict.js




/** Adds layers, requirements and the reason to conflicting lines. `trialEngine` wrote the output. */
async function describeConflict(graph, all, { lines, output }, trialEngine) {
    return {
        layers: await findLayers(graph, all, lines),
        lines,
        requirements: collectConflictingRequirements(trialEngine, output, lines),
        reason: summarizeEngineOutput(trialEngine, output),
    };
}
/** The lines are a minimal conflict, so layers conflict exactly if they contain all of them. */
async function findLayers(graph, all, lines) {
    return await minimizeSubset(all, async (part) => {
        const covered = new Set((await collectLines(graph, part)).map(lineKey));
        return lines.every((line) => covered.has(lineKey(line)));
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/explain-single-line.js



/** The error for one line that has no solution even without all others. */
async function explainSingleLine(trials, context, all, { lines, output }) {
    const [line] = lines;
    const optionsError = line === undefined ? undefined : await explainLayerOptions(trials, context, all, line);
    const at = line === undefined ? '' : `\n(from line ${line.line} of ${line.file})\n`;
    return optionsError ?? engineError(context.engine.name, line?.file ?? '', { stderr: `${output}\n${at}`, stdout: '' });
}
/** A line that its own layer can satisfy fails only because of the options of other layers. */
async function explainLayerOptions(trials, { graph }, all, line) {
    for (const layer of all) {
        const isOwn = (await collectLines(graph, [layer])).some((other) => lineKey(other) === lineKey(line));
        if (!isOwn)
            continue;
        if ((await trials.attempt([layer], new Map())).state !== 'solved')
            return undefined;
        const { name, specifier } = line.requirement;
        const what = `\`${name}${specifier}\` in ${formatLocation(line)} cannot be found when all layers are resolved together`;
        return layerOptionsError(what, graph, { file: line.file, line: line.line });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/find-conflicts.js



/** Three conflicts at once happen; more are found once these are solved. */
const maxConflicts = 5;
/** Finds conflicts that have no line in common, beginning with lines of packages that the engine names. */
async function findConflicts(trials, { layers, lines }, output) {
    const conflicts = [];
    let remaining = lines;
    let reason = output;
    while (reason !== undefined && remaining.length > 0 && conflicts.length < maxConflicts) {
        const found = await findConflict(trials, { layers, lines }, { among: remaining, edits: new Map(), reason });
        conflicts.push(found);
        remaining = remaining.filter((line) => !found.lines.includes(line));
        reason = await conflictOutput(trials, layers, removeOthers(lines, remaining, new Map()));
    }
    return conflicts;
}
/** Finds the smallest set of lines that conflict, by resolving with fewer and fewer lines. */
async function findConflict(trials, { layers, lines }, { among, edits, reason }) {
    let output = reason;
    const conflicts = async (part) => {
        const found = await conflictOutput(trials, layers, removeOthers(lines, part, edits));
        if (found !== undefined)
            output = found;
        return found !== undefined;
    };
    const named = among.filter((line) => isNamed(line, reason));
    const candidates = named.length > 0 && named.length < among.length && (await conflicts(named)) ? named : among;
    // The last output of the engine is about the last lines that conflicted, which are the result.
    return { lines: await minimizeSubset(candidates, conflicts), output };
}
/** pip names a line by its number, or the package by its name; uv names packages. */
function isNamed(line, reason) {
    if (reason.includes(`-r ${line.file} (line ${line.line})`))
        return true;
    const names = [...reason.matchAll(/[A-Za-z0-9][\w.-]*/g)].map(([name]) => normalizeName(name.replace(/[.-]+$/, '')));
    return names.includes(line.requirement.key);
}
/** The edits that leave only some lines, with the changes that are already made. */
function removeOthers(lines, kept, edits) {
    const keptKeys = new Set(kept.map(lineKey));
    return new Map([...edits, ...lines.filter((line) => !keptKeys.has(lineKey(line))).map((line) => [line, ''])]);
}
/** The engine's output if there is no solution; undefined otherwise. */
async function conflictOutput(trials, layers, edits) {
    const outcome = await trials.attempt(layers, edits);
    return outcome.state === 'conflict' ? outcome.output : undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/version-clauses.js

/**
 * Loosens the clauses of a specifier that exclude a version, and keeps the others: `>=2` becomes `>=1.26.4` for 1.26.4, and `<0.20`
 * becomes `<0.21` for 0.20.3.
 */
function loosenSpecifier(specifier, version) {
    const clauses = parseClauses(specifier).map((clause) => {
        const text = `${clause.operator}${clause.version}`;
        return satisfies(version, text, { prereleases: true }) ? text : loosenClause(clause, version);
    });
    return clauses.filter((clause) => clause !== undefined).join(',');
}
function loosenClause({ operator, version: bound }, version) {
    const release = version.replace(/\+.*$/, '');
    if (operator === '!=')
        return undefined;
    if (operator === '<')
        return `<${nextSeries(version, releaseOf(bound).length)}`;
    if (operator === '<=')
        return `<=${release}`;
    if (operator.startsWith('>'))
        return `>=${release}`;
    if (operator === '~=')
        return `~=${series(version, releaseOf(bound).length)}`;
    return bound.endsWith('.*') ? `==${series(version, releaseOf(bound).length)}.*` : `==${release}`;
}
/** The versions above those that a specifier allows; undefined if it has no upper bound. */
function versionsAbove(specifier) {
    for (const { operator, version } of parseClauses(specifier)) {
        const { length } = releaseOf(version);
        if (operator === '<')
            return { clause: `>=${version}`, precision: length };
        if (operator === '~=')
            return { clause: `>=${nextSeries(version, Math.max(1, length - 1))}`, precision: length };
        if (operator === '==' && version.endsWith('.*'))
            return { clause: `>=${nextSeries(version, length)}`, precision: length };
        if (operator === '<=' || operator.startsWith('=='))
            return { clause: `>${version}`, precision: Infinity };
    }
    return undefined;
}
/** The clause of all versions below those that a specifier allows; undefined if it has no lower bound. */
function clauseBelow(specifier) {
    for (const { operator, version } of parseClauses(specifier)) {
        if (operator === '>')
            return `<=${version}`;
        if (operator === '>=' || operator === '~=' || operator.startsWith('=='))
            return `<${version.replace(/\.\*$/, '')}`;
    }
    return undefined;
}
/** The numbers of the release part of a version: 2, 3 and 1 of `2.3.1rc1`. */
function releaseOf(version) {
    return version_explain(version.replace(/\.\*$/, ''))?.release ?? [];
}
/** The first version after all that start with the same numbers: `0.21` after `0.20.3`, for 2 numbers. */
function nextSeries(version, length) {
    const numbers = paddedRelease(version, length);
    return formatSeries(version, [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + 1]);
}
function series(version, length) {
    return formatSeries(version, paddedRelease(version, length));
}
function paddedRelease(version, length) {
    const release = releaseOf(version);
    return Array.from({ length }, (_, index) => release[index] ?? 0);
}
function formatSeries(version, numbers) {
    const epoch = version_explain(version.replace(/\.\*$/, ''))?.epoch ?? 0;
    return `${epoch === 0 ? '' : `${epoch}!`}${numbers.join('.')}`;
}
function parseClauses(specifier) {
    return specifier.split(',').flatMap((text) => {
        const { operator, version } = /^(?<operator>~=|={2,3}|!=|[<>]=?)(?<version>.+)$/.exec(text)?.groups ?? {};
        return operator === undefined || version === undefined ? [] : [{ operator, version }];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/nearest-version.js

/**
 * Finds the version nearest to a specifier with which there is a solution: the lowest one above it, or else the highest one below it.
 * A resolution chooses the highest version, so the lowest one is found by halving, number by number.
 */
async function findNearestVersion(specifier, solveWith) {
    const above = versionsAbove(specifier);
    const highest = above === undefined ? undefined : await solveWith(above.clause);
    if (above !== undefined && highest !== undefined)
        return await findLowest(above, highest, solveWith);
    const below = clauseBelow(specifier);
    return below === undefined ? undefined : await solveWith(below);
}
async function findLowest({ clause, precision }, highest, solveWith) {
    const bound = releaseOf(clause.replace(/^>=?/, ''));
    let lowest = highest;
    for (let position = 0; position < Math.min(precision, releaseOf(lowest).length); position++) {
        const isInBoundSeries = bound.slice(0, position).every((number, index) => number === releaseOf(lowest)[index]);
        let smallest = isInBoundSeries ? (bound[position] ?? 0) : 0;
        for (let number = numberAt(lowest, position); smallest < number; number = numberAt(lowest, position)) {
            const middle = Math.floor((smallest + number) / 2);
            const series = [...releaseOf(lowest).slice(0, position), middle].join('.');
            const version = await solveWith(`${clause},<${nextSeries(series, position + 1)}`);
            if (version === undefined)
                smallest = middle + 1;
            else
                lowest = version;
        }
    }
    return lowest;
}
function numberAt(version, position) {
    return releaseOf(version)[position] ?? 0;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/find-cure.js




const maxChanges = 8;
/**
 * Finds one change for each conflict so that all layers agree with all changes: a bound is loosened to the nearest version that works.
 * A conflict that shows up only after the others are solved is added.
 */
async function findCure(trials, forest, found) {
    const { layers, lines } = forest;
    const conflicts = [...found];
    const edits = new Map();
    for (let index = 0; index <= maxChanges; index++) {
        if (index === conflicts.length) {
            const outcome = await trials.attempt(layers, edits);
            if (outcome.state === 'solved')
                return { cure: { edits, versions: outcome.versions }, conflicts };
            if (outcome.state !== 'conflict')
                break;
            conflicts.push(await findConflict(trials, forest, { among: lines, edits, reason: outcome.output }));
        }
        const change = await findChange(trials, forest, { conflicts, index, edits });
        if (change === undefined)
            break;
        edits.set(change.line, change.text);
    }
    return { cure: undefined, conflicts };
}
/** Finds a change that solves a conflict beside all lines without a later conflict, or else only beside its own lines. */
async function findChange(trials, forest, { conflicts, index, edits }) {
    const lines = conflicts[index]?.lines ?? [];
    const pending = conflicts.slice(index + 1).flatMap((each) => each.lines);
    const visible = forest.lines.filter((line) => !pending.includes(line) || lines.includes(line));
    for (const kept of [visible, lines]) {
        const change = await findChangeOf(trials, forest, lines, removeOthers(forest.lines, kept, edits));
        if (change !== undefined)
            return change;
    }
    return undefined;
}
/** Ranges are changed before exact versions, which somebody chose. */
async function findChangeOf(trials, { layers }, lines, edits) {
    const changeable = lines.filter(({ requirement }) => requirement.specifier !== '' && requirement.url === undefined);
    const isExact = ({ requirement }) => requirement.specifier.startsWith('==');
    for (const line of [...changeable.filter((each) => !isExact(each)), ...changeable.filter(isExact)]) {
        const { key, specifier } = line.requirement;
        const solveWith = async (tried) => {
            const outcome = await trials.attempt(layers, new Map([...edits, [line, formatRequirement(line, tried)]]));
            return outcome.state === 'solved' ? outcome.versions.get(key) : undefined;
        };
        // A package from an address has the version that it has, so no bound but its absence can be tried.
        if (lines.some(({ requirement }) => requirement.key === key && requirement.url !== undefined)) {
            if ((await solveWith('')) !== undefined)
                return { line, text: formatRequirement(line, '') };
            continue;
        }
        const version = await findNearestVersion(specifier, async (tried) => versionOnly(await solveWith(tried)));
        if (version !== undefined)
            return { line, text: formatRequirement(line, loosenSpecifier(specifier, version)) };
    }
    return undefined;
}
/** A dependency may bring the package from an address, which is no version. */
function versionOnly(pin) {
    return pin?.includes('/') === true ? undefined : pin;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/suggest-fix.js


/** Verifies the cure, and looks for a layer without which there is no conflict. */
async function suggestFix(search) {
    const { all, cure } = search;
    const isVerified = cure !== undefined && (await verify(search, all, cure));
    return { edits: isVerified ? cure.edits : undefined, independentLayer: await findIndependentLayer(search) };
}
async function findIndependentLayer(search) {
    const { all, conflictingLayers } = search;
    const [first = []] = conflictingLayers;
    const candidates = first.filter((layer) => conflictingLayers.every((layers) => layers.length > 1 && layers.includes(layer)));
    for (const layer of [...candidates].reverse()) {
        const others = all.filter((each) => each !== layer);
        if ((await isSolved(search, others)) && (await isSolved(search, [layer])))
            return layer.name;
    }
    return undefined;
}
async function isSolved(search, layers) {
    const edits = new Map();
    const outcome = await search.trials.attempt(layers, edits);
    return outcome.state === 'solved' && (await verify(search, layers, { edits, versions: outcome.versions }));
}
/** Resolves with the engine in use and the versions of the trial, so that it need not search for them. */
async function verify({ verifier }, layers, { edits, versions }) {
    if (verifier === undefined)
        return true;
    const quick = await resolveEdited(readOnlyMetadata(verifier), layers, edits, versions);
    // Not every index answers range requests.
    const outcome = quick.state === 'failed' ? await resolveEdited(verifier, layers, edits, versions) : quick;
    return outcome.state === 'solved';
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/explain-conflict.js









/** A resolution takes 0.1 to 1 s with uv and 1 to 30 s with pip, and the user waits for the result. */
const trialLimits = { uv: { resolutions: 150, seconds: 60 }, 'pip-compile': { resolutions: 20, seconds: 90 } };
/**
 * Explains why no versions satisfy all layers: the smallest sets of lines and layers that conflict, who requires what, and changes that
 * were verified. Resolves only in the sandbox.
 */
async function explainConflict(context, all, conflictError) {
    context.log.info('There is no common solution. Searching for the conflicting lines and for a fix');
    const { trialContext, reason } = await chooseTrialEngine(context, all, conflictError);
    const limits = trialLimits[trialContext.engine.name];
    const trials = createTrialResolutions(trialContext, limits);
    const forest = { layers: all, lines: await collectLines(context.graph, all) };
    const found = await findConflicts(trials, forest, reason);
    const single = found.find(({ lines }) => lines.length === 1);
    if (single !== undefined) {
        // A reason of the engine in use is better than one of the trials, but it may be about another conflict.
        const conflict = found.length === 1 ? { ...single, output: conflictError.message } : single;
        return { error: await explainSingleLine(trials, context, all, conflict), summary: undefined };
    }
    const { cure, conflicts } = await findCure(trials, forest, found);
    const trialEngine = trialContext.engine.name;
    const described = await Promise.all(conflicts.map(async (each) => await describeConflict(context.graph, all, each, trialEngine)));
    const fix = await suggestFix({
        trials,
        verifier: trialContext === context ? undefined : context,
        all,
        conflictingLayers: described.map(({ layers }) => layers),
        cure,
    });
    context.log.info(`Tried ${trials.count()} resolutions`);
    const exhaustedLimits = trials.isExhausted() ? limits : undefined;
    const error = createConflictError(described, fix, { engine: context.engine.name, exhaustedLimits });
    return { error, summary: renderConflictSummary(all, described, fix) };
}
/** uv searches if it finds a conflict too. pip gives up some searches that uv finishes; then only pip can explain the failure. */
async function chooseTrialEngine(context, all, { message }) {
    const uvContext = await createTrialContext(context);
    if (uvContext === undefined || uvContext === context)
        return { trialContext: context, reason: message };
    const outcome = await resolveEdited(uvContext, all, new Map());
    return outcome.state === 'conflict'
        ? { trialContext: uvContext, reason: outcome.output }
        : { trialContext: context, reason: message };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/stamp-locks.js



/** Adds a stamp to each new lock. Texts by path. */
async function stampLocks(texts, request) {
    const stamped = new Map();
    for (const layer of request.graph.layers) {
        const written = lockFiles(layer).filter((path) => texts.has(path));
        if (written.length === 0)
            continue;
        const files = await digestClosure(layer, request);
        const { name } = layer;
        const settings = { engine: request.engine, python: request.python(name), platform: request.platform(name) };
        for (const path of written)
            stamped.set(path, addStamp(texts.get(path) ?? '', { ...settings, options: request.options(name), files }));
    }
    return stamped;
}
async function digestClosure({ closure }, { graph, read }) {
    const locks = new Set(graph.layers.map(({ lock }) => lock));
    const digest = async (path) => {
        // Another layer's lock may have changed since the graph was read; the other files are as they were read.
        const known = locks.has(path) ? undefined : graph.files.get(path)?.digest;
        return [path, known ?? digestBody(await read(path))];
    };
    return Object.fromEntries(await Promise.all(closure.map(digest)));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/compile-layers.js

/**
 * Compiles layers in parallel; a layer that includes another's lock waits for it. Returns the text of each lock by its path, in the
 * order of the layers.
 */
async function compileLayers(layers, compile) {
    const texts = new Map();
    const tasks = layers.map((layer) => ({
        name: layer.lock,
        dependsOn: layer.closure,
        run: async () => void texts.set(layer.lock, await compile(layer)),
    }));
    await runTasks(tasks);
    return new Map(layers.map(({ lock }) => [lock, texts.get(lock) ?? '']));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/pylock/pip-pylock.js









/**
 * Writes the `pylock.toml` of a layer with `pip lock` from the pins of its `requirements.txt`, which are complete. pip writes the file
 * of each package that fits this interpreter and platform.
 */
async function compilePylockWithPip(context, { layer, requirements }) {
    const { engine, tools, sandbox } = context;
    const name = layer.name.replaceAll(/\W/g, '_');
    const [pinFile, output] = [`.compile-reqs-pylock-${name}.txt`, `pylock.compile-reqs-${name.replaceAll('.', '-')}.toml`];
    await sandbox.write(pinFile, formatOptions(context, layer) + formatPins(requirements));
    // In a subdirectory, pip fails for a local project that is not below it.
    const args = ['lock', '--quiet', '--no-deps', ...pipChoiceOptions(engine), `--output=${output}`, `--requirement=${pinFile}`];
    const result = await context.run(tools.python, moduleArguments('pip', ...args), {
        cwd: sandbox.cwd,
        env: sanitizePythonEnv(context.env, buildConstraintVariable(engine, sandbox.cwd)).env,
    });
    if (result.code !== 0)
        throw engineError('pip-compile', layer.source, result);
    return await sandbox.read(output);
}
/** The options of the layer's sources that say where its files are, such as another index, which the pins do not have yet. */
function formatOptions({ graph, sandbox }, { source }) {
    const options = resolutionOptionsOf({ source }, graph).map((option) => {
        const [, name, link = ''] = /^(--find-links|-f)[\s=]+(.*)$/.exec(option) ?? [];
        // pip looks a folder up beside the file of the option first.
        const beside = external_node_path_.posix.join(external_node_path_.posix.dirname(source), link);
        return name === undefined || isUrl(link) || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(sandbox.cwd, beside)) ? option : `${name} ${beside}`;
    });
    return options.map((option) => `${option}\n`).join('');
}
/** The statements of a lock without hashes, which would make pip download every file. `===` excludes local versions. */
function formatPins(requirements) {
    return splitLogicalLines(requirements)
        .map(({ text }) => `${text.replaceAll(/\s+--hash=\S+/g, '').replace(/^([\w.-]+(?:\[[^\]]*\])?)==(?!=)/, '$1===')}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/pylock/portable-text.js



/**
 * Writes local files as paths relative to the lock, and addresses without user name and password: a `pylock.toml` has no variables,
 * and installers find credentials elsewhere. Source: PEP 751, `packages.directory.path`, and "URLs".
 */
function portableText(text, lock, context) {
    const { sandbox, workspace, engine } = context;
    const fromLock = (path) => external_node_path_.posix.relative(external_node_path_.posix.dirname(lock), path) || '.';
    const roots = [sandbox.cwd, workspace];
    // pip writes its paths relative to the folder that it ran in.
    const rebase = (_, path) => `path = "${fromLock(path)}"`;
    const rebased = engine.name === 'uv' ? text : text.replaceAll(/^path = "([^"]*)"$/gm, rebase);
    const local = rebased.replaceAll(/\burl = "(file:\/\/[^"#]+)[^"]*"/g, (whole, url) => {
        const path = (0,external_node_url_.fileURLToPath)(url);
        const root = roots.find((each) => path.startsWith(`${each}/`));
        return root === undefined ? whole : `path = "${fromLock((0,paths/* relativePosixPath */.TS)(root, path))}"`;
    });
    return local.replaceAll(/((?:git\+)?https?:\/\/)[^\s/"'@]*@/g, '$1');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/pylock/uv-pylock.js






/** uv reads an existing `pylock.toml` for its pins, and fails if it is empty or not valid. */
const emptyPylock = 'lock-version = "1.0"\ncreated-by = "uv"\npackages = []\n';
/** Compiles a layer with `uv pip compile` into a `pylock.toml` with the pins of its `requirements.txt`. */
async function compilePylockWithUv(context, { layer, requirements }) {
    const { engine, options, tools, python, sandbox } = context;
    const pinFile = `.compile-reqs-pylock-${layer.name.replaceAll(/\W/g, '_')}.txt`;
    await sandbox.write(pinFile, formatExactPins(listPins(requirements)));
    await sandbox.write(layer.lock, emptyPylock);
    const { command, args, env } = buildEngineCommand(engine, {
        layer,
        options: [...options, `--constraints=${pinFile}`],
        tools,
        python: python.executable,
        scratchDir: '',
    });
    const run = async (variables) => await context.run(command, args, {
        cwd: sandbox.cwd,
        env: sanitizePythonEnv(context.env, { ...env, ...limitOfRun(engine), ...variables }).env,
    });
    // The resolution has put everything into the cache of uv, unless the cache is off or the layer has a Git requirement.
    const offline = await run({ UV_OFFLINE: '1' });
    const result = offline.code === 0 ? offline : await run({});
    if (result.code !== 0)
        throw engineError('uv', layer.source, result);
    return removeConstraintFile(await sandbox.read(layer.lock), pinFile);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/pylock/compile-pylocks.js





/**
 * Writes the `pylock.toml` of each resolved layer with the engine, with the pins of its `requirements.txt`. `layers` are those of the
 * repository, and `resolved` has the texts by the paths of `context.graph`. Returns the texts of all locks to keep, by path.
 */
async function compilePylocks(context, layers, resolved) {
    const kept = new Map([...resolved].filter(([path]) => layers.some(({ lock }) => lock === path)));
    const wanted = layers.flatMap((layer) => {
        const path = isPylockPath(layer.lock) ? layer.lock : layer.pylock;
        const workingLock = context.graph.layers.find(({ name }) => name === layer.name)?.lock ?? '';
        const requirements = resolved.get(workingLock);
        return path === undefined || requirements === undefined ? [] : [{ layer: { ...layer, lock: path }, requirements }];
    });
    const compile = context.engine.name === 'uv' ? compilePylockWithUv : compilePylockWithPip;
    const texts = await compileLayers(wanted.map(({ layer }) => layer), async (layer) => {
        const requirements = wanted.find((each) => each.layer === layer)?.requirements ?? '';
        return portableText(await compile(context, { layer, requirements }), layer.lock, context);
    });
    return new Map([...kept, ...texts]);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/pylock/working-locks.js





/**
 * Gives each layer whose lock is a `pylock.toml` a `requirements.txt` in the sandbox: engines resolve all layers with locks of this
 * form, and each `pylock.toml` is written from one.
 */
function toWorkingLocks(graph, locks, { engine, options }) {
    const working = (path) => (isPylockPath(path) ? workingLock(path) : path);
    return {
        graph: { ...graph, layers: graph.layers.map((layer) => ({ ...layer, lock: working(layer.lock) })) },
        settings: graph.layers.every(({ lock }) => isPylockPath(lock)) ? working_locks_withoutHashes({ engine, options }) : { engine, options },
        locks: new Map([...locks].map(([path, text]) => [working(path), isPylockPath(path) ? asRequirements(path, text) : text])),
    };
}
/** A `pylock.toml` has the hashes anyway, and pip-compile would download every file for them. */
function working_locks_withoutHashes({ engine, options }) {
    return { engine: { ...engine, generateHashes: false }, options: options.filter((option) => option !== '--generate-hashes') };
}
function asRequirements(path, text) {
    rejectConflictMarkers(path, text);
    return listPins(text).map(formatPin).join('');
}
function formatPin(pin) {
    return `${pin.name}${isUrlPin(pin) ? ' @ ' : '=='}${pin.version}${formatPinMarker(pin.marker)}\n`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/relative-paths.js

/**
 * Writes local projects and archives as paths relative to the workspace, as uv does. pip-compile writes the URL in the folder that
 * it ran in, which exists only on that machine.
 */
function makePathsRelative(lock, cwd) {
    const root = (0,external_node_url_.pathToFileURL)(cwd).href;
    const relative = (rest) => (rest === '' ? '.' : `.${decodeURIComponent(rest)}`);
    // pip reads the rest of a line with a project as its path, but only a word after `-e`.
    const editable = (path) => `-e ${/\s/.test(path) ? `"${path}"` : path}`;
    const pattern = root.replaceAll(/[*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[-_.]+/g, '[-_.]+');
    const requirement = new RegExp(`^(-e )?(?:[\\w.-]+(?:\\[[^\\]]*\\])? @ )?${pattern}((?:/[^\\s#]*)?)`, 'gm');
    // With extras, pip-compile names a project as what requires it, with the URL normalized like a name.
    const url = new RegExp(`${pattern}((?:/[^\\s#]*)?)`, 'gi');
    return lock
        .replaceAll(requirement, (_, option, rest) => option === undefined ? relative(rest) : editable(relative(rest)))
        .replaceAll(url, (_, rest) => relative(rest));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/compile-layer.js










/** Compiles one layer in the sandbox with the engine, and returns the text of its lock, without a stamp. */
async function compileLayer(common, layer, run) {
    const context = contextForLayer(common, layer.name);
    const pins = listPins(run.seed);
    if (context.engine.name === 'pip-compile') {
        const exact = formatExactPins(pins.map((pin) => ({ ...pin, marker: undefined })));
        const seed = context.engine.generateHashes ? addHashes(exact, run.hashes ?? hashesOfLock(run.seed)) : exact;
        return await runEngine(context, layer, { ...run, seed });
    }
    const text = await runEngine(context, layer, run);
    const hold = async (moved) => await tryEngine(context, layer, { ...run, held: [...(run.held ?? []), ...moved] });
    return await avoidLocalVersionMoves(pins, text, hold);
}
async function tryEngine(context, layer, run) {
    try {
        return await runEngine(context, layer, run);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
async function runEngine(context, layer, { seed, held = [], ranges = [], isOffline }) {
    const { engine, options, tools, python, sandbox } = context;
    const heldFile = `.compile-reqs-held-${layer.name.replaceAll(/\W/g, '_')}.txt`;
    if (held.length > 0)
        await sandbox.write(heldFile, formatExactPins(held));
    await sandbox.write(layer.lock, seed);
    const command = buildEngineCommand(engine, {
        layer,
        options: [
            ...options,
            ...(held.length > 0 ? [`--constraints=${heldFile}`] : []),
            ...ranges.map((range) => `--upgrade-package=${range}`),
        ],
        tools,
        python: python.executable,
        scratchDir: await sandbox.createScratchDir(`cache-${layer.name}`),
    });
    const result = await context.run(command.command, command.args, {
        cwd: sandbox.cwd,
        env: sanitizePythonEnv(context.env, {
            ...command.env,
            ...limitOfRun(engine),
            ...buildConstraintVariable(engine, sandbox.cwd),
            ...(isOffline === true ? { UV_OFFLINE: '1' } : {}),
        }).env,
    });
    if (result.code !== 0)
        throw engineError(engine.name, layer.source, result);
    context.log.info(`${shownLock(layer.lock)} compiled in ${result.seconds.toFixed(1)} s`);
    const text = makePathsRelative(await sandbox.read(layer.lock), sandbox.cwd);
    return held.length > 0 ? removeConstraintFile(text, heldFile) : text;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/git-commits.js

const gitUrlPattern = /\bgit\+[^\s#;@]+:\/\/(?:[^\s@/]*@)?[^\s@#;]+(?:@[^\s#;]+)?/g;
/**
 * Replaces each Git reference in a requirements file by the commit that a lock pins, so that an engine need not ask the server again
 * and finds the same commit. A repository that the lock pins to more than one commit stays as written.
 */
function pinGitCommits(text, lock) {
    const commits = commitsByRepository(lock);
    return text.replaceAll(gitUrlPattern, (url) => {
        const { repository, base } = splitGitUrl(url);
        const found = commits.get(repository);
        return found?.size === 1 ? `${base}@${[...found].join('')}` : url;
    });
}
function commitsByRepository(lock) {
    const commits = new Map();
    for (const { version } of listPins(lock).filter(isUrlPin)) {
        const { repository, reference } = splitGitUrl(version.replace(/#.*$/, ''));
        if (!version.startsWith('git+') || !/^[0-9a-f]{40}$/.test(reference))
            continue;
        commits.set(repository, (commits.get(repository) ?? new Set()).add(reference));
    }
    return commits;
}
/** The parts of `git+https://user@host/path@reference`; `repository` is without user and `.git`. */
function splitGitUrl(url) {
    const [, base = url, reference = ''] = /^(.+?:\/\/(?:[^\s@/]*@)?[^@]+)(?:@(.+))?$/.exec(url) ?? [];
    const repository = base.replace(/(:\/\/)[^\s@/]*@/, '$1').replace(/(\.git)?\/?$/, '');
    return { base, repository, reference };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/hashes/kept-hashes.js
/**
 * The hashes of pins that need no look at the index: each lock that has the pin had it before, with the file that the engine chose now.
 * pip-compile keeps the hashes of such pins, too. All hashes of all old locks, because each keeps its own.
 */
function findKeptHashes({ pins, chosen, old }) {
    const known = collectHashes(old.values());
    const locks = new Map();
    for (const [lock, each] of pins)
        for (const pin of each)
            locks.set(pin, [...(locks.get(pin) ?? []), lock]);
    const isKept = ([pin, hashes]) => {
        const hash = chosen.get(pin);
        return hash !== undefined && hashes.includes(hash) && (locks.get(pin) ?? []).every((lock) => old.get(lock)?.has(pin) === true);
    };
    return new Map([...known].filter(isKept));
}
/** The hashes of each pin in all locks, each once. */
function collectHashes(locks) {
    const found = new Map();
    for (const hashes of locks)
        for (const [pin, each] of hashes)
            found.set(pin, [...new Set([...(found.get(pin) ?? []), ...each])]);
    return found;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/dependency-closure.js

/**
 * Follows requirements through a resolution, package by package, with markers and extras. Returns every package that is reached;
 * being a root adds no parent.
 */
function dependencyClosure(roots, { packages, environment }) {
    const parents = new Map();
    const followedExtras = new Map();
    const visit = (requirement, parent) => {
        const { key } = requirement;
        if (!packages.has(key))
            return;
        const isFirstVisit = !parents.has(key);
        if (isFirstVisit) {
            parents.set(key, new Set());
            followedExtras.set(key, new Set());
        }
        if (parent !== undefined && parent !== key)
            parents.get(key)?.add(parent);
        const followed = followedExtras.get(key) ?? new Set();
        const newExtras = requirement.extras.filter((extra) => !followed.has(extra));
        newExtras.forEach((extra) => followed.add(extra));
        if (isFirstVisit)
            followRequirements(key, []);
        if (newExtras.length > 0)
            followRequirements(key, newExtras);
    };
    const followRequirements = (key, extras) => {
        for (const requirement of packages.get(key)?.requires ?? []) {
            if (requirement.marker === undefined || evaluateMarker(requirement.marker, environment, extras))
                visit(requirement, key);
        }
    };
    for (const root of roots) {
        if (root.marker === undefined || evaluateMarker(root.marker, environment))
            visit(root, undefined);
    }
    return parents;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/index-hashes.js




/**
 * Reads a request from standard input: the arguments of pip, the pins, and those of them whose hashes are known. Prints the hashes of
 * each pin that pip-tools finds; a file without a hash in the index is downloaded, but only for an unknown pin.
 */
const program = `
import json
from pip._internal.req.constructors import install_req_from_line
request = json.load(sys.stdin)
repository = PyPIRepository(request['arguments'], cache_dir=request['cacheDir'])
def hashes_of(pin):
    requirement = install_req_from_line(pin)
    try:
        files = repository._get_matching_candidates(requirement)
    except IndexError:
        return []
    listed = repository._get_hashes_from_pypi(requirement)
    if pin in request['known'] and len(listed) < len({file.link.url for file in files}):
        return []
    return sorted(repository.get_hashes(requirement))
with repository.allow_all_wheels():
    print(json.dumps({pin: hashes_of(pin) for pin in request['pins']}))
`.trim();
/**
 * Returns the hashes of all files of each pin (`name==version`), as pip-compile finds them, in one process for all layers.
 * Empty for a version that the index no longer lists.
 */
async function fetchIndexHashes(context, pins, known) {
    const { tools, env, sandbox } = context;
    const result = await context.run(tools.python, hashProgramArguments(program), {
        cwd: sandbox.cwd,
        env: sanitizePythonEnv(env).env,
        input: JSON.stringify({
            arguments: pipChoiceOptions(context.engine),
            cacheDir: await sandbox.createScratchDir('hashes'),
            pins,
            known: [...known.keys()],
        }),
    });
    if (result.code !== 0)
        throw engineError('pip-compile', context.graph.layers[0]?.source ?? '', result);
    return new Map(Object.entries(JSON.parse(result.stdout)));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/pip-compile-format.js



/** Packages that pip-compile lists separately at the end. Source: pip-tools, `UNSAFE_PACKAGES`. */
const unsafePackageNames = new Set(['distribute', 'pip', 'setuptools']);
/**
 * Renders the lock of one layer as pip-compile writes it (header, order, annotations), from a resolution that covers at least this
 * layer. Packages that the layer does not require are left out. Source: pip-tools, `piptools/writer.py`.
 */
function renderPipCompileLock(lock, resolution) {
    const applicable = lock.direct.filter(({ requirement: { marker } }) => marker === undefined || evaluateMarker(marker, resolution.environment));
    const required = applicable.filter(({ constraint }) => !constraint).map(({ requirement }) => requirement);
    const closure = dependencyClosure(required, resolution);
    const render = (name) => pip_compile_format_renderPin(name, { lock, applicable, closure, resolution });
    const names = [...closure.keys()].sort();
    const unsafe = names.filter((name) => unsafePackageNames.has(name));
    const lines = [...renderHeader(lock), ...names.filter((name) => !unsafePackageNames.has(name)).map(render)];
    if (unsafe.length > 0)
        lines.push('', '# The following packages are considered to be unsafe in a requirements file:', ...unsafe.map(render));
    return `${lines.join('\n')}\n`;
}
function pip_compile_format_renderPin(name, { lock, applicable, closure, resolution }) {
    const direct = applicable.filter(({ requirement }) => requirement.key === name);
    const files = direct.map(({ file, constraint }) => `${constraint ? '-c' : '-r'} ${file}`);
    const marker = direct.map(({ requirement }) => requirement.marker).findLast((each) => each !== undefined);
    const version = resolution.packages.get(name)?.version ?? '';
    const url = direct.find(({ requirement, constraint }) => !constraint && requirement.url !== undefined)?.requirement.url;
    const reference = url === undefined ? `${name}${pinOperator(direct, version)}${version}` : `${name} @ ${url}`;
    const pin = marker === undefined ? reference : `${reference} ; ${formatMarker(marker)}`;
    const via = [...new Set([...files, ...(closure.get(name) ?? [])])].sort();
    const hashes = [...(lock.hashes.get(`${name}==${version}`) ?? [])].sort();
    const lines = [pin, ...hashes.map((hash) => `    --hash=${hash}`)].join(' \\\n');
    if (lock.annotationStyle === 'split')
        return `${lines}\n${renderSplitAnnotation(via)}`;
    const separator = hashes.length > 0 ? '\n    ' : '  ';
    return `${lines.padEnd(24)}${separator}# via ${via.join(', ')}`;
}
/** A source that requires exactly `===1.0` keeps this operator. Source: pip-tools, `_get_install_requirement_from_candidate`. */
function pinOperator(direct, version) {
    const clauses = direct.flatMap(({ requirement, constraint }) => (constraint ? [] : requirement.specifier.split(',')));
    return clauses.some((clause) => clause.replaceAll(' ', '') === `===${version}`) ? '===' : '==';
}
function renderSplitAnnotation(via) {
    if (via.length === 1)
        return `    # via ${via.join('')}`;
    return ['    # via', ...via.map((each) => `    #   ${each}`)].join('\n');
}
function renderHeader({ source, lock, options, pythonVersion, customCompileCommand }) {
    const quotedOptions = [...options, `--output-file=${lock}`].map(quoteOption).sort();
    const command = ['pip-compile', ...quotedOptions, quoteWord(source)].join(' ');
    return [
        '#',
        `# This file is autogenerated by pip-compile with Python ${pythonVersion}`,
        '# by the following command:',
        '#',
        `#    ${customCompileCommand ?? command}`,
        '#',
    ];
}
function quoteOption(option) {
    const [, name, value] = /^(--[\w-]+=)(.*)$/.exec(option) ?? [];
    return name === undefined || value === undefined ? option : name + quoteWord(value);
}
/** Quotes a word for a shell. Source: Python, `shlex.quote`. */
function quoteWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/render-locks.js











/**
 * The layers whose locks can be written from the resolution alone, parents first. pip-compile itself must write locks with
 * requirements by path, and with settings that change which pins are shown. With an option in a source, such as an index, it must
 * write all of them, because it shows whether a layer can have its pins without the options of the others.
 */
function findRenderableLayers({ engine, graph }, layers, resolution) {
    const sources = layers.map((layer) => ({ layer, ...readDirectRequirements(layer.source, graph) }));
    if (sources.some(({ others }) => others.some(isOption)))
        return [];
    const missing = new Set();
    return sources
        .filter(({ layer: { name, lock, closure }, direct, others }) => {
        const settings = settingsFor(engine, name);
        const canRender = others.length === 0 &&
            showsAllPins(settings) &&
            canRenderUrls(direct, resolution, settings) &&
            !closure.some((path) => missing.has(path));
        if (!canRender)
            missing.add(lock);
        return canRender;
    })
        .map(({ layer }) => layer);
}
function isOption(statement) {
    return /^-(?!e\b|-editable\b)/.test(statement);
}
/**
 * Whether a layer itself has the URL of each package that it gets from a URL. Otherwise the URL may come from another layer. With extras,
 * pip-compile lists the package among those that require it. The hash of what a URL has is unknown.
 */
function canRenderUrls(direct, resolution, { generateHashes }) {
    const own = ownRequirements(direct);
    const withUrl = new Set(own.filter(({ url = '', extras }) => render_locks_isRemote(url) && extras.length === 0).map(({ key }) => key));
    const fromUrl = [...dependencyClosure(own, resolution).keys()].filter((name) => resolution.packages.get(name)?.isDirect === true);
    return fromUrl.length === 0 || (!generateHashes && fromUrl.every((name) => withUrl.has(name)));
}
function ownRequirements(direct) {
    return direct.filter(({ constraint }) => !constraint).map(({ requirement }) => requirement);
}
function render_locks_isRemote(url) {
    return /^(git\+)?(https?|ssh):\/\//.test(url);
}
function showsAllPins({ stripExtras, unsafePackages, emitIndexUrl, emitFindLinks, toolOptions }) {
    return stripExtras && unsafePackages.length === 0 && !emitIndexUrl && !emitFindLinks && toolOptions.length === 0;
}
/** Writes the locks of the layers from one resolution, parents first, as pip-compile would write them. Texts by path. */
async function renderLocks(context, request) {
    const { graph, pythonVersion, sandbox, env } = context;
    const { layers, resolution } = request;
    const hashesOf = await render_locks_collectHashes(context, request);
    const includedPaths = new Set(graph.layers.flatMap(({ closure }) => closure));
    const files = new Map(graph.files);
    const locks = new Map();
    for (const { name, source, lock, closure } of layers) {
        const { engine, options } = contextForLayer(context, name);
        const { annotationStyle, generateHashes, customCompileCommand } = engine;
        const hashes = generateHashes ? hashesOf(lock) : noHashes;
        const format = { source, lock, options, pythonVersion, annotationStyle, hashes, customCompileCommand };
        const render = () => {
            const { direct } = readDirectRequirements(source, { ...graph, files });
            return renderPipCompileLock({ ...format, direct }, resolution);
        };
        const first = render();
        // A later layer may include this lock, and so may its own source.
        if (files.has(lock) || includedPaths.has(lock))
            files.set(lock, parseRequirementsFile(lock, first, env));
        const text = closure.includes(lock) ? render() : first;
        locks.set(lock, text);
        await sandbox.write(lock, text);
    }
    return locks;
}
const noHashes = new Map();
/** The hashes for each lock, by its path. */
async function render_locks_collectHashes(context, { layers, resolution, oldHashes }) {
    const hashed = layers.filter(({ name }) => settingsFor(context.engine, name).generateHashes);
    if (hashed.length === 0)
        return () => noHashes;
    const pins = new Map(hashed.map((layer) => [layer.lock, render_locks_pinsOf(layer, context, resolution)]));
    const chosen = [...resolution.packages.values()].map(({ key, version, hash }) => [`${key}==${version}`, hash ?? '']);
    const kept = findKeptHashes({ pins, chosen: new Map(chosen), old: oldHashes });
    const known = collectHashes(oldHashes.values());
    const wanted = [...new Set([...pins.values()].flat())].filter((pin) => !kept.has(pin));
    const listed = wanted.length === 0 ? [] : await fetchIndexHashes(context, wanted, known);
    const looked = [...listed].map(([pin, hashes]) => [pin, hashes.length > 0 ? hashes : (known.get(pin) ?? [])]);
    const current = new Map([...kept, ...looked]);
    const unknown = [...current].filter(([, hashes]) => hashes.length === 0).map(([pin]) => pin);
    if (unknown.length > 0)
        throw unknownHashesError(unknown);
    return (lock) => mergeHashes(current, oldHashes.get(lock) ?? noHashes);
}
function render_locks_pinsOf({ source }, { graph }, resolution) {
    const names = dependencyClosure(ownRequirements(readDirectRequirements(source, graph).direct), resolution).keys();
    const packages = [...names].flatMap((name) => resolution.packages.get(name) ?? []);
    return packages.map(({ key, version }) => `${key}==${version}`);
}
function unknownHashesError(pins) {
    const names = pins.map((pin) => pin.replace(/==.*/, ''));
    return new errors/* UserError */.yo(`The index no longer lists any file of ${listFirst(pins)}, so the hashes are unknown`, {
        fix: `Set \`upgrade-packages: ${names.join(', ')}\`. No lock was changed`,
        commandFix: `Run \`eleanor upgrade ${names.join(' ')}\`. No lock was changed`,
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/resolve-jointly.js

















/**
 * Compiles the locks of layers that have to agree. Layers with options, such as an index or `--pre`, are resolved after
 * the others and with their pins, so that the options act on these layers only; if that has no solution, all layers are resolved at
 * once. Returns the texts by path. Throws `ConflictError` if there is no common solution.
 */
async function resolveJointly(context, layers, seed) {
    const groups = groupByOptions(layers, context.graph, (layer) => options_resolvingSettings(context, layer));
    if (groups.length > 1 && !needsLaterLock(groups)) {
        try {
            return await resolveGroups(context, groups, seed);
        }
        catch (error) {
            if (!(error instanceof ConflictError))
                throw error;
            context.log.info('Layers with options cannot use the versions of the others. Resolving all layers at once');
        }
    }
    return await resolveAtOnce(groups.length === 1 ? contextForGroup(context, layers) : context, layers, seed);
}
/** Whether a layer includes the lock of a layer in a later group. */
function needsLaterLock(groups) {
    return groups.some((group, index) => {
        const later = groups.slice(index + 1).flatMap((each) => each.map(({ lock }) => lock));
        return group.some(({ closure }) => closure.some((path) => later.includes(path)));
    });
}
async function resolveGroups(context, groups, seed) {
    const locks = new Map();
    let fixed = seed.fixed;
    for (const group of groups) {
        for (const [lock, text] of await resolveAtOnce(contextForGroup(context, group), group, { ...seed, fixed })) {
            locks.set(lock, text);
            await context.sandbox.write(lock, text);
        }
        fixed = mergePins(fixed, [...locks.values()]);
    }
    return locks;
}
function contextForGroup(context, [first]) {
    return first === undefined ? context : contextForResolution(context, first.name);
}
/** Resolves all layers at once, then writes each layer's lock from that resolution. */
async function resolveAtOnce(context, layers, seed) {
    // An old lock must not constrain a layer that includes it.
    for (const { lock } of layers)
        await context.sandbox.write(lock, '');
    if (context.engine.name === 'uv')
        return await writeFromUvLock(context, layers, await resolveWithUv(context, layers, seed));
    const resolution = await resolveWithPip(context, layers, seed);
    const renderable = findRenderableLayers(context, layers, resolution);
    const rendered = await renderLocks(context, { layers: renderable, resolution, oldHashes: seed.hashes });
    const others = layers.filter((layer) => !rendered.has(layer.lock));
    const compiled = await compileFromPins(context, others, { seed: formatIndexPins(resolution) }, seed.hashes);
    return new Map(layers.map(({ lock }) => [lock, rendered.get(lock) ?? compiled.get(lock) ?? '']));
}
/** Renders the locks that the result of the common resolution is enough for, and compiles the others with uv from its pins. */
async function writeFromUvLock(context, layers, lock) {
    const annotated = canRenderUvLocks(context, layers) ? parseAnnotatedLock(lock) : undefined;
    const rendered = annotated === undefined ? new Map() : renderUvLocks(context, layers, annotated);
    for (const [path, text] of rendered)
        await context.sandbox.write(path, text);
    const others = layers.filter((layer) => !rendered.has(layer.lock));
    if (others.length === 0)
        return rendered;
    const compiled = await compileFromUvPins(context, others, removeAnnotations(lock));
    return new Map(layers.map(({ lock: path }) => [path, rendered.get(path) ?? compiled.get(path) ?? '']));
}
/** Compiles each layer with uv from the common pins, which are the text of a lock without annotations. */
async function compileFromUvPins(context, layers, pins) {
    for (const [path, { text, opaque }] of context.graph.files) {
        const pinned = opaque || isRemote(path) ? text : pinGitCommits(text, pins);
        if (pinned !== text)
            await context.sandbox.write(path, pinned);
    }
    return await compileFromPins(context, layers, { seed: pins, held: forkedPins(pins) });
}
/** The pins of packages with several versions. A layer without these markers would get one version everywhere. */
function forkedPins(lock) {
    const byName = Map.groupBy(listPins(lock), ({ name }) => name);
    return [...byName.values()].filter((pins) => pins.length > 1).flat();
}
/** Compiles each layer with the engine, starting from the common pins, and verifies that it kept them. */
async function compileFromPins(context, layers, run, oldHashes = new Map()) {
    const common = resolve_jointly_versionPins(run.seed);
    const deviations = (text) => [...resolve_jointly_versionPins(text)].filter((pin) => !common.has(pin));
    const locks = await compileLayers(layers, async (layer) => {
        const text = context.engine.name === 'uv' ? await compileOffline(context, layer, run) : undefined;
        if (text !== undefined && deviations(text).length === 0)
            return text;
        return await compileLayer(context, layer, { ...run, hashes: oldHashes.get(layer.lock) ?? new Map() });
    });
    for (const [lock, text] of locks) {
        const deviating = deviations(text);
        if (deviating.length > 0)
            throw deviationError(context, lock, deviating);
    }
    return locks;
}
/** A layer gets other versions than the others only if it has neither their options nor their addresses. Anything else is a bug. */
function deviationError({ graph }, lock, deviating) {
    const names = new Set(deviating.map((pin) => pin.replace(/==.*/, '')));
    const direct = graph.layers.flatMap(({ source }) => readDirectRequirements(source, graph).direct);
    const addressed = direct.find(({ requirement: { key, url } }) => url !== undefined && names.has(key));
    if (addressed !== undefined) {
        const { requirement, file, line } = addressed;
        return new errors/* UserError */.yo(`${shownLock(lock)} would have ${requirement.name} from the index, but ${file}:${line} takes it from an address`, {
            fix: `Write the same address in the source of ${shownLock(lock)}. No lock was changed`,
            at: { file, line },
        });
    }
    const what = `${shownLock(lock)} cannot use the versions that the other layers need: ${deviating.join(', ')}`;
    return layerOptionsError(what, graph) ?? new Error(what);
}
/**
 * Compiles a layer from what uv has in its cache: after a common resolution that is usually everything, and asking the index again
 * would only take time. Returns undefined if something is missing, such as a Git reference, or if uv keeps no cache.
 */
async function compileOffline(context, layer, run) {
    try {
        return await compileLayer(context, layer, { ...run, isOffline: true });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function formatIndexPins({ packages }) {
    return [...packages.values()]
        .filter(({ isDirect }) => !isDirect)
        .map(({ key, version }) => `${key}==${version}\n`)
        .join('');
}
/** Name and version of each pin, without those to a URL. */
function resolve_jointly_versionPins(lock) {
    const pins = listPins(lock).filter((pin) => !isUrlPin(pin));
    return new Set(pins.map(({ name, version }) => `${name}==${version}`));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/resolve-locks.js










/**
 * Compiles the locks of the stale layers, and of more joint layers if their versions must change too. Returns the new texts by path,
 * without stamps; the sandbox holds them too. Throws `ConflictError` if the joint layers have no common solution.
 */
async function resolveLocks(context, request) {
    for (const { lock } of request.stale)
        rejectConflictMarkers(lock, request.locks.get(lock) ?? '');
    const locks = new Map([...(await resolveIndependent(context, request)), ...(await resolveJoint(context, request))]);
    for (const [path, text] of locks)
        await context.sandbox.write(path, text);
    return locks;
}
async function resolveIndependent(context, { stale, locks, joint, upgrade }) {
    const layers = stale.filter(({ name }) => !isJoint(joint, name));
    return await compileLayers(layers, async (layer) => {
        const old = locks.get(layer.lock) ?? '';
        const lock = context.graph.relativePaths === 'file' ? rebaseToWorkspace(layer.lock, old, context.env) : old;
        return await compileLayer(context, layer, { seed: removeUpgradedPins(lock, upgrade), ranges: rangeRequirements(upgrade) });
    });
}
async function resolveJoint(context, request) {
    const locks = new Map();
    for (const layers of groupJointLayers(context.graph.layers, request.joint)) {
        for (const [path, text] of await resolveGroup(context, request, layers)) {
            locks.set(path, text);
            await context.sandbox.write(path, text);
        }
    }
    return locks;
}
/** The locks of layers that have to agree. Throws a conflict with these layers. */
async function resolveGroup(context, request, layers) {
    try {
        return await resolveStaleOrAll(context, request, layers);
    }
    catch (error) {
        throw error instanceof ConflictError ? new ConflictError(error.message, layers) : error;
    }
}
/** First resolves only the stale layers, with the pins of the others fixed; if that has no solution, all joint layers. */
async function resolveStaleOrAll(context, { stale, locks, upgrade }, layers) {
    const compiled = layers.filter((layer) => stale.includes(layer));
    const upToDate = layers.filter((layer) => !stale.includes(layer));
    if (compiled.length === 0)
        return new Map();
    try {
        return await resolveJointly(context, compiled, collectSeedPins({ fixed: upToDate, compiled, locks, upgrade }));
    }
    catch (error) {
        if (!(error instanceof ConflictError) || upToDate.length === 0)
            throw error;
    }
    context.log.info(`The other locks must change too: ${upToDate.map(({ lock }) => shownLock(lock)).join(', ')}`);
    return await resolveJointly(context, layers, collectSeedPins({ fixed: [], compiled: layers, locks, upgrade }));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/resolve-and-stamp.js


















/** Resolves the stale layers and stamps their locks. Explains a conflict in the error and in the job summary. */
async function resolveAndStamp(outside, inputs, project, { summary }) {
    const { joint, upgrade, engine } = inputs;
    const working = toWorkingLocks(project.graph, project.locks, outside);
    const { layers } = working.graph;
    const stale = layers.filter(({ name }) => project.stale.some(({ layer }) => layer === name));
    const context = { ...outside, ...working.settings, graph: working.graph };
    try {
        const resolved = await resolveLocks(context, { stale, locks: working.locks, joint, upgrade });
        const locks = await compilePylocks(context, project.graph.layers, resolved);
        return await finishLocks(context, locks, inputs, project);
    }
    catch (error) {
        if (!(error instanceof ConflictError))
            throw error;
        if (Object.keys(upgrade.ranges).length > 0)
            throw rangeError(upgrade, engine.name, error);
        const [first] = error.layers;
        const trialContext = first?.platform === undefined ? context : contextForResolution(context, first.name);
        const explanation = await explainConflict(trialContext, error.layers, error);
        if (explanation.summary !== undefined)
            summary.add(explanation.summary);
        throw explanation.error;
    }
}
/** Without the ranges of the caller, there may be no conflict to explain. */
function rangeError(upgrade, engine, { message }) {
    const words = rangeRequirements(upgrade);
    return new errors/* UserError */.yo(`The upgrade to ${words.join(', ')} cannot be satisfied: ${summarizeEngineOutput(engine, message)}`, {
        fix: 'Choose another range. No lock was changed',
    });
}
/** Writes variables in place of their values, adds stamps, and keeps the line endings of the old locks. */
async function finishLocks({ tools, pythonVersion, sandbox, env, workspace }, resolved, { engine, index, joint }, project) {
    const sources = [...project.graph.files.values()].map(({ text }) => text);
    const layerOf = new Map(project.graph.layers.map((layer) => [layer.lock, layer]));
    const finishText = (lock, text) => {
        const layer = layerOf.get(lock);
        const restored = relativeFindLinks(lock, removePackageLimits(restoreVariables(text, sources, env)), {
            ...index,
            workspace,
            cwd: sandbox.cwd,
        });
        if (layer === undefined || isPylockPath(lock))
            return restored;
        const complete = addLayerOptions(restored, layer, project.graph);
        const rebased = project.graph.relativePaths === 'file' ? rebaseToFile(lock, complete, env) : complete;
        return engine.name === 'uv' ? rebased : addPackageIndexes(rebased, index);
    };
    const locks = new Map([...resolved].map(([lock, text]) => [lock, finishText(lock, text)]));
    for (const [lock, text] of locks) {
        rejectLeak(lock, text, project);
        await sandbox.write(lock, text);
    }
    const stamped = await stampLocks(locks, {
        graph: project.graph,
        engine: `${engine.name} ${tools.version}`,
        platform: (layer) => project.expected.layerPlatform?.(layer) ?? project.expected.platform,
        python: (layer) => project.expected.layerPython?.(layer) ?? pythonVersion,
        options: (layer) => stampOptions({ engine, index, joint }, layer),
        read: async (path) => await sandbox.read(path),
    });
    // pip-compile gives a new lock the line endings of its source; uv does not.
    const modelOf = (lock) => project.locks.get(lock) ??
        (engine.name === 'uv' ? '' : (project.graph.files.get(layerOf.get(lock)?.source ?? '')?.written ?? ''));
    return new Map([...stamped].map(([lock, text]) => [lock, preserveLineEndings(modelOf(lock), text)]));
}
/** A lock is committed, so it must not hold a password of an index or a token, wherever the engine found it. */
function rejectLeak(lock, text, { credentials }) {
    const leak = findLeak(text, credentials);
    if (leak === undefined)
        return;
    const line = text.split('\n').findIndex((each) => findLeak(each, [leak]) !== undefined) + 1;
    throw new errors/* UserError */.yo(`${lock}:${line} would contain a credential from ${leak.origin}`, {
        why: 'A lock is committed, and everybody who can read the repository could use it',
        fix: 'Write `${VARIABLE}` in place of the credential, or set `emit-index-url: false`. No lock was changed',
    });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __nccwpck_require__(8234);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/cache/metadata-wheel-access.js




/**
 * Decides where metadata-only wheels are stored and whether they are used. They are not read when pins may move or when a date
 * limit may exclude a pin, and not used at all for find-links, whose files may change, or for an index with credentials.
 */
function metadataWheelAccess(env, request) {
    const { engine, index, upgrade, cache, python, tools, cacheDir } = request;
    const indexVariables = Object.entries(env).filter(([name]) => /^(PIP_.*(INDEX|CONFIG_FILE)|COMPILE_REQS_PACKAGE_INDEXES)/.test(name));
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([python, tools, indexVariables.sort()]))
        .digest('hex')
        .slice(0, 16);
    const isPossible = engine.name === 'pip-compile' && cache !== 'off' && index.findLinks.length === 0 && !hasCredentials(env, index);
    const keepsPins = !upgrade.all && upgrade.packages.length === 0 && effectiveLimit(engine) === undefined;
    return {
        folder: (0,external_node_path_.join)(cacheDir, 'eleanor-metadata-wheels', hash),
        canRead: isPossible && keepsPins,
        canWrite: isPossible && cache === 'read-write',
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine-output/blamed-line.js


/** Where engines name the requirement that they cannot satisfy, and pip the package that has it. */
const blamePatterns = [
    /Could not find a version that satisfies the requirement (?<text>\S.*?)(?: \(from (?!versions)(?<parent>[\w.-]+?)(?:->.*)?\))? \(from versions:/,
    /No matching distribution found for (?<text>[^\n(]+)/,
    /Cannot install (?:\S.* and )?(?<text>\S+) because/,
    /you require (?<text>[^\s,]+)/,
    /there is no version of (?<text>[^\s,]+)/,
];
/** The line of a source that leads to the requirement an engine cannot satisfy; undefined if no single line does. */
function findBlamedLine(output, lines) {
    const text = output.replaceAll(/\s+/g, ' ');
    for (const pattern of blamePatterns) {
        const { text: named = '', parent } = pattern.exec(text)?.groups ?? {};
        const requirement = parseRequirement(named.replace(/===?(\S+)$/, '==$1'));
        const found = findLine(requirement, parent, lines);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Where engines name a package that has an address. */
const packagePatterns = [
    /Requested package name `(?<name>[^`]+)`/,
    /AssertionError: '(?<name>[^']+)' != '\S+' for wheel/,
    /Failed to (?:download and build|download|build) [`'](?<name>[A-Za-z0-9][\w.-]*)/,
];
/** The line of the package that an engine cannot get from its address. */
function findPackageLine(output, lines) {
    const name = packagePatterns.map((pattern) => pattern.exec(output)?.groups?.name).find((each) => each !== undefined);
    const key = name === undefined ? undefined : normalizeName(name);
    return lines.find(({ requirement, constraint }) => requirement.key === key && !constraint);
}
function findLine(requirement, parent, lines) {
    if (requirement === undefined)
        return undefined;
    const ofPackage = lines.filter((line) => line.requirement.key === requirement.key);
    const exact = ofPackage.find((line) => clauses(line.requirement) === clauses(requirement));
    if (exact !== undefined)
        return exact;
    const parentKey = parent === undefined ? undefined : parseRequirement(parent)?.key;
    const ofParent = lines.find((line) => line.requirement.key === parentKey);
    return ofParent ?? (ofPackage.length === 1 ? ofPackage[0] : undefined);
}
/** The clauses of a specifier in one order: pip sorts them. */
function clauses({ specifier }) {
    return specifier.split(',').sort().join(',');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine-output/error-location.js




/**
 * Runs engines and adds the line of a requirement that they cannot satisfy, and line and column of one that they cannot parse, in pip's words for the line: `(from line 3,
 * column 5 of a.in)`. Both engines print the requirement with a caret below it; uv reports its position as an offset in the file.
 * Paths are relative to the workspace.
 */
function withErrorLocation(run, sources) {
    return async (command, args, options) => {
        const result = await run(command, args, options);
        const cwd = options?.cwd;
        if (result.code === 0 || cwd === undefined)
            return result;
        const output = { stderr: relativeTo(cwd, result.stderr), stdout: relativeTo(cwd, result.stdout) };
        try {
            const stderr = addErrorLocation(output.stderr, (file) => (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, file)));
            return { ...result, ...output, stderr: stderr === output.stderr ? addBlamedLine(output, sources) : stderr };
        }
        catch {
            // The file is not one of the sources, and the error matters more than its column.
            return { ...result, ...output };
        }
    };
}
/** A text of an engine with paths relative to the folder that it ran in. */
function relativeTo(folder, text) {
    return folder === undefined ? text : text.replaceAll(`file://${folder}`, '.').replaceAll(`${folder}/`, '');
}
function addBlamedLine({ stderr, stdout }, { lines, findLine }) {
    const output = `${stderr}\n${stdout}`;
    const line = findUnparsedLine(stderr, findLine) ??
        findBlamedLine(output, lines()) ??
        findAddressLine(output, findLine) ??
        findWheelLine(output, findLine) ??
        findPackageLine(output, lines());
    return line === undefined ? stderr : `${stderr.trimEnd()}\n\n(from line ${line.line ?? 1} of ${line.file})\n`;
}
/**
 * The line that pip cannot parse. It shows the whole line with an invalid option, or the requirement before an invalid marker and, with a
 * caret, the rest of the line.
 */
function findUnparsedLine(stderr, findLine) {
    const [, line] = /Invalid requirement: (\S.{3,})\n\S+\.py: error: /.exec(stderr) ?? [];
    if (line !== undefined)
        return findLine(line);
    const [, requirement, rest] = /Invalid requirement: '([^']+)': .*\n\s+(\S.*)\n\s*\^/.exec(stderr) ?? [];
    return requirement === undefined || rest === undefined ? undefined : findLine(requirement, rest);
}
/** The line with an address that an engine names in an error. Others are those of requirements that it could get. */
function findAddressLine(output, findLine) {
    const errors = output.split('\n').filter((line) => /error|fatal|fail|cannot|could not|did not|does not/i.test(line));
    const addresses = errors.join('\n').matchAll(/\b(?:https?|ssh|git):\/\/[^\s`'"<>()]+/g);
    return [...addresses]
        .map(([address]) => hostAndPath(address).replace(/\/$/, ''))
        .map((address) => (address.includes('/') ? findLine(address) : undefined))
        .find((found) => found !== undefined);
}
/** The line with a wheel whose name is invalid. */
function findWheelLine(output, findLine) {
    const [, wheel] = /[Ww]heel filename[^'`\n]*['`]([^'`\n]+)['`]/.exec(output) ?? [];
    return wheel === undefined ? undefined : findLine(wheel);
}
function addErrorLocation(stderr, read) {
    const [, file = '', offset] = /Couldn't parse requirement in `([^`]+)` at position (\d+)/.exec(stderr) ?? [];
    if (offset === undefined) {
        return stderr.replace(/\(from line (\d+) of ([^\s()]+)\)/, (_, line, name) => `(from line ${line}${formatColumn(stderr, read(name), Number(line))} of ${name})`);
    }
    const content = read(file);
    // The offset counts bytes.
    const line = content.subarray(0, Number(offset)).toString('utf8').split('\n').length;
    return `${stderr.trimEnd()}\n\n(from line ${line}${formatColumn(stderr, content, line)} of ${file})\n`;
}
/** The column that the caret points to, counted in the line of the file; '' if the line does not contain the requirement. */
function formatColumn(stderr, content, line) {
    const [, indent = '', requirement = '', caret = ''] = /\n(\s+)(\S.*)\n(\s*)\^/.exec(stderr) ?? [];
    if (requirement === '')
        return '';
    const start = (content.toString('utf8').split('\n')[line - 1] ?? '').indexOf(requirement);
    return start < 0 ? '' : `, column ${start + 1 + Math.max(0, caret.length - indent.length)}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine-output/engine-warnings.js


/** What pip and uv say about this machine or about their own requests, and uv about an empty file of this action, not about the requirements. */
const noise = /`\.compile-reqs-\S+ does not contain any dependencies|Retrying \(|[Cc]ache entry|cache has been disabled|Running pip as|version of pip|Could not fetch URL|lazily downloaded wheels|^The requested Python version \S+ is not available; /;
/**
 * Runs engines and shows the warnings of successful runs once, at the line that requires the package: an unknown extra, a yanked
 * version, an option that is ignored.
 */
function withEngineWarnings(run, log, lines) {
    const shown = new Set();
    return async (command, args, options) => {
        const result = await run(command, args, options);
        if (result.code !== 0)
            return result;
        for (const warning of parseWarnings(relativeTo(options?.cwd, result.stderr))) {
            if (!shown.has(warning))
                log.warning(warning, locate(warning, lines()));
            shown.add(warning);
        }
        return result;
    };
}
/** The warnings in the output of pip, pip-compile or uv, each in one line. */
function parseWarnings(output) {
    const text = output.replaceAll(/The candidate selected for download or install is a yanked version: '([^']+)' candidate \(version (\S+) .*\)\n\s*Reason for being yanked: (.*)/g, '`$1==$2` is yanked (reason: $3)');
    // A list below a warning belongs to it.
    const joined = text.replaceAll(/:((?:\n\s*- .*)+)/g, (_, list) => `: ${list
        .trim()
        .slice(2)
        .replaceAll(/\n\s*- /g, ', ')}`);
    const lines = joined.split('\n').flatMap((line) => /^\s*(?:WARNING|warning): (.*\S)/.exec(line)?.[1] ?? []);
    return [...new Set(lines)].filter((line) => !noise.test(line));
}
/** Packages are in quotes, or stand before their version: `requests==2.0`, `six 1.0 does not provide`. Other words may be names, too. */
function findPackageNames(warning) {
    const quoted = [...warning.matchAll(/`([^`]+)`|'([^']+)'/g)].flatMap(([, code = '', text = '']) => (code + text).match(/[A-Za-z0-9][\w.-]*/g) ?? []);
    const versioned = [...warning.matchAll(/([A-Za-z0-9][\w.-]*) v?\d+(?:\.\d|\s)/g)].map(([, name = '']) => name);
    return new Set([...quoted, ...versioned].map(normalizeName));
}
function locate(warning, lines) {
    const names = findPackageNames(warning);
    const found = lines.find(({ requirement }) => names.has(requirement.key));
    return found === undefined ? undefined : { file: found.file, line: found.line };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine-output/unreadable-settings.js


/** Runs uv, and throws an error if it cannot read its settings, even if it goes on without them. */
function withReadableSettings(run) {
    return async (command, args, options) => {
        const result = await run(command, args, options);
        const error = unreadableSettingsError(result.stderr);
        if (error !== undefined)
            throw error;
        return result;
    };
}
/**
 * The error for settings that uv says it cannot read: it fails because of `uv.toml`, but only warns because of `[tool.uv]`, and then
 * ignores that table. Undefined if it has read all. Source: uv, `FilesystemOptions::find`.
 */
function unreadableSettingsError(stderr) {
    const [, file, line, reason = ''] = /Failed to parse:? `?([^`\n]+\.toml)`?(?: during settings discovery:)?\n\s*(?:cause: )?TOML parse error at line (\d+).*\n(?:\s*\|.*\n|\s*\d+ \|.*\n)*\s*(\S.*)/.exec(stderr) ?? [];
    if (file === undefined || line === undefined)
        return undefined;
    return new errors/* UserError */.yo(`uv cannot read its settings in ${file}:${line}: ${reason.replace(/, expected one of .*/, '')}`, {
        fix: 'Correct the setting. No lock was changed',
        ...((0,external_node_path_.isAbsolute)(file) ? {} : { at: { file, line: Number(line) } }),
    });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/retry.js + 1 modules
var retry = __nccwpck_require__(5111);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/parse-failure.js


/** Finds the failed request that pip, pip-compile or uv reports in its output; undefined if it failed for another reason. */
function parseIndexFailure(output) {
    return parseHashMismatch(output) ?? parsePipFailure(output) ?? parseUvFailure(output);
}
/** The package for which pip found no file at all. pip does not say why; see `parseSkippedPage`. */
function findPackageWithoutFiles(output) {
    const version = /\(from versions: (\S)/.exec(output)?.[1];
    const hasVersions = version !== undefined && /\d/.test(version);
    return hasVersions ? undefined : /No matching distribution found for ([A-Za-z0-9][\w.-]*)/.exec(output)?.[1];
}
/**
 * The failure that matters most among the pages that pip skipped, from its debug output: one that may pass, then one of an index that
 * does not answer, then a page that does not exist. undefined if it skipped none, or none of the package.
 */
function parseSkippedPage(output, name) {
    const skipped = [...output.matchAll(/Could not fetch URL (\S+): (.*) - skipping/g)];
    const ofPackage = ([, url = '']) => name === undefined || url.endsWith(`/${normalizeName(name)}/`);
    const failures = skipped.filter(ofPackage).map(([, url = '', reason = '']) => createFailure(url, summarizeReason(reason)));
    return failures.find(({ transient }) => transient) ?? failures.find(({ cause }) => !cause.startsWith('404')) ?? failures[0];
}
/** The indexes that pip says it searches, without credentials. */
function parseSearchedIndexes(output) {
    return (/Looking in indexes: (.*)/.exec(output)?.[1] ?? '').split(', ').filter(Boolean).map(hostAndPath);
}
function parseHashMismatch(output) {
    const [, url, expected, received] = /from (https?:\S+)[^\n]*\n\s*Expected \w+ (\w+)\n\s*Got\s+(\w+)/.exec(output) ?? [];
    if (url === undefined || expected === undefined || received === undefined)
        return undefined;
    // Not transient: a file with an unexpected hash is never requested again.
    return {
        location: hostAndPath(url),
        cause: `the file has SHA-256 ${received}, but the index lists ${expected}`,
        transient: false,
        expectedHash: expected,
    };
}
function parsePipFailure(output) {
    const [, status, file] = /HTTP error (\d{3}[^\n]*?) while getting (\S+)/.exec(output) ?? [];
    if (status !== undefined && file !== undefined)
        return createFailure(file, status);
    const [, answer, url] = /(\d{3} (?:Client|Server) Error: .*?) for url: (\S+)/.exec(output) ?? [];
    if (answer !== undefined && url !== undefined)
        return createFailure(url, summarizeReason(answer));
    const [, host, port, path, reason] = /HTTPS?ConnectionPool\(host='([^']+)', port=(\d+)\): Max retries exceeded with url: (\S+) \(Caused by (.*)\)/.exec(output) ??
        [];
    return host === undefined ? undefined : createFailure(`http://${host}:${port}${path}`, summarizeReason(reason ?? ''));
}
/** uv prints the URL and a chain of causes; the last one says most. */
function parseUvFailure(output) {
    const [, url, causes = ''] = /Failed to fetch: `?(https?:[^\s`]+)`?\n([\s\S]*)/.exec(output) ?? [];
    if (url === undefined)
        return undefined;
    const status = /HTTP status \w+ error \(([^)]*)\)/.exec(causes)?.[1];
    const chain = causes.split('\n').flatMap((line) => /^\s*(?:cause|Caused by): (.*)$/i.exec(line)?.[1] ?? []);
    return createFailure(url, status ?? summarizeReason(chain.at(-1) ?? 'no response'));
}
const unknownHost = 'unknown host';
const untrustedCertificate = 'untrusted certificate';
/** The first pattern that matches names the cause. */
const reasonPatterns = [
    [/timed? ?out|Timeout|didn't respond/i, 'timed out'],
    [/refused/i, 'connection refused'],
    [/Name or service not known|nodename nor servname/i, unknownHost],
    [/resolution|dns error/i, 'host lookup failed'],
    [/certificate/i, untrustedCertificate],
    [/reset|closed|disconnected|aborted/i, 'connection lost'],
];
/** Shortens pip's nested or uv's last cause to a few words. */
function summarizeReason(reason) {
    const status = /too many (\d{3}) error/.exec(reason)?.[1] ?? /(\d{3}) (?:Client|Server) Error/.exec(reason)?.[1];
    if (status !== undefined)
        return status;
    const cause = reasonPatterns.find(([pattern]) => pattern.test(reason))?.[1];
    return cause === untrustedCertificate ? `${cause} (${reason})` : (cause ?? reason);
}
function createFailure(url, cause) {
    return { location: hostAndPath(url), cause, transient: !isPermanent(cause) };
}
function isPermanent(cause) {
    if (cause.includes('certificate') || cause === unknownHost)
        return true;
    const status = Number(/^\d{3}/.exec(cause)?.[0]);
    return status >= 300 && status < 500 && status !== 408 && status !== 429;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/errors.js



/** The error for a file that has another hash than a requirement says. `at` is the place of that hash. */
function requiredHashError({ location, cause }, at) {
    const received = /SHA-256 \w+/.exec(cause)?.[0] ?? 'another hash';
    return new errors/* UserError */.yo(`${at.file}:${at.line ?? 1} does not list the hash of ${location}, which is ${received}`, {
        fix: 'Find out why the file differs. If it is the right one, add its hash. No lock was changed',
        at,
    });
}
/** The error for a request to an index that failed in every attempt. `at` is the line that requires the package, if one does. */
function indexFailureError(request, at) {
    const place = at === undefined ? '' : ` in ${at.file}:${at.line ?? 1}`;
    return requestError(request, {
        what: `Could not fetch ${request.location} from the package index`,
        lastingFix: `Check the package name${place}, the index URL and your access to it`,
        at,
    });
}
/** The error for the address of a requirement that failed in every attempt. */
function addressError(request, at) {
    return requestError(request, {
        what: `Could not fetch ${request.location}, which ${at.file}:${at.line ?? 1} requires`,
        lastingFix: 'Correct the address, or check your access to it',
        at,
    });
}
function requestError({ cause, transient, attempts, env }, { what, lastingFix, at }) {
    return new errors/* UserError */.yo(`${what}: ${cause}${attempts === 1 ? '' : ` (${attempts} attempts)`}`, {
        why: cause.includes('certificate') ? describeTrustStore(env) : '',
        fix: `${transient ? 'Run again later' : lastingFix}. No lock was changed`,
        ...(at === undefined ? {} : { at }),
    });
}
/** Which certificates pip and uv trust. Source: pip, `--cert`; requests, "SSL Cert Verification"; uv, "TLS certificates". */
function describeTrustStore(env) {
    const names = ['PIP_CERT', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
    const configured = names.filter((name) => (env[name] ?? '') !== '').map((name) => `${name}=${env[name] ?? ''}`);
    if (configured.length > 0)
        return `The trusted certificates are those of ${configured.join(', ')}`;
    return 'No trust store is configured; pip-compile reads PIP_CERT, uv reads SSL_CERT_FILE';
}
/** The error for an engine that ran into the time limit. */
function resolutionTimeoutError(minutes, { stderr, stdout }, env) {
    const output = `${stderr}\n${stdout}`;
    const [, page] = /after connection broken by .*: (\/\S+)/.exec(output) ?? [];
    const index = parseSearchedIndexes(output)[0] ?? configuredIndex(env);
    return new errors/* UserError */.yo(`The resolution took longer than \`timeout-minutes: ${minutes}\``, {
        why: `The package index was ${index}${page === undefined ? '' : `, which did not respond for ${page}`}`,
        fix: 'Run again later, or increase the `timeout-minutes` input. No lock was changed',
    });
}
/** The index that the variables of pip and uv name, without credentials; otherwise their default. */
function configuredIndex(env) {
    const url = [env.UV_DEFAULT_INDEX, env.UV_INDEX_URL, env.PIP_INDEX_URL].find((each) => each !== undefined && each !== '');
    return hostAndPath(url ?? 'https://pypi.org/simple').replace(/\/$/, '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/diagnose-failure.js






/** Finds the index failure behind a failed run of an engine; undefined if it failed for another reason. */
async function diagnoseIndexFailure({ stderr, stdout }, diagnosis) {
    // A page that one of several indexes does not have is no failure.
    const all = `${stderr}\n${stdout}`;
    const output = all.replaceAll(/^Could not fetch URL .* - skipping\n?/gm, '');
    const failure = parseIndexFailure(output) ?? findPackageUnknownToUv(output, diagnosis.env);
    return failure === undefined ? await findPageWithoutFiles(all, diagnosis) : withoutRedirect(failure, diagnosis.env);
}
function findPackageUnknownToUv(output, env) {
    const name = /Because (\S+) was not found in the package registry/.exec(output)?.[1];
    if (name === undefined)
        return undefined;
    return { location: `${configuredIndex(env)}/${name}/`, cause: '404 Not Found', transient: false };
}
/**
 * Why pip saw no file of a package: a page that it could not read and skipped, in the run itself, which alone knows the indexes of all
 * lines; or else in a search for the package.
 */
async function findPageWithoutFiles(output, { run, python, pipArguments, env, hasIndex }) {
    const name = hasIndex ? findPackageWithoutFiles(output) : undefined;
    if (name === undefined)
        return undefined;
    const skipped = parseSkippedPage(output, name);
    if (skipped !== undefined)
        return skipped;
    const args = pipArguments('index', 'versions', '-vv', '--retries', '0', name);
    const probe = await run(python, args, { env: sanitizePythonEnv(env).env });
    const probeOutput = `${probe.stderr}\n${probe.stdout}`;
    if (probe.code !== 0)
        return parseSkippedPage(probeOutput);
    if (!output.includes('(from versions: none)'))
        return undefined;
    // The page has files by now, so another attempt may succeed.
    const own = packageIndexOf(name, env);
    const location = own === undefined ? (parseSearchedIndexes(probeOutput)[0] ?? configuredIndex(env)) : hostAndPath(own);
    return { location, cause: `no files for ${name}`, transient: true };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/retry.js






/** Waits between the attempts, each multiplied by a random factor between 0.5 and 1.5. */
const retryDelaysMs = [1000, 3000];
class IndexRequestError extends Error {
    name = 'IndexRequestError';
    failure;
    attempts;
    constructor(failure, attempts) {
        super(`${failure.location}: ${failure.cause}`);
        this.failure = failure;
        this.attempts = attempts;
    }
}
/**
 * Runs engines within one time limit, and again after a transient failure of the index (5xx, 429, a lost connection, no response),
 * at most twice. Failures that last are reported with host, path and status, which pip leaves out.
 */
function withIndexRetry(context, { minutes, ...limits }) {
    const run = withTimeLimit(context, minutes);
    return async (command, args, options) => {
        // A run without the network cannot fail because of the index.
        if (options?.env?.UV_OFFLINE !== undefined)
            return await run(command, args, options);
        try {
            return await (0,retry/* withRetry */.b)(createRetryPolicy(context), async (attempt) => {
                const result = await run(command, args, options);
                const skipped = parseSkippedPage(result.stderr);
                // Without that page, pip finds other versions, or a conflict. A page that does not exist is no failure.
                if (skipped?.transient === true)
                    throw new IndexRequestError(skipped, attempt + 1);
                if (result.code === 0)
                    return result;
                const failure = await diagnoseIndexFailure(result, { ...limits, run, env: context.env });
                if (failure !== undefined)
                    throw new IndexRequestError(failure, attempt + 1);
                return result;
            });
        }
        catch (error) {
            if (!(error instanceof IndexRequestError))
                throw error;
            throw retry_requestError(error, context.env, limits);
        }
    };
}
/** The error for a request that failed in every attempt, at the line of the source that leads to it. */
function retry_requestError({ failure, attempts }, env, { findLine, findPackage }) {
    const { expectedHash, location, transient } = failure;
    const hashLine = expectedHash === undefined ? undefined : findLine(expectedHash);
    if (hashLine !== undefined)
        return requiredHashError(failure, hashLine);
    const addressLine = findLine(location);
    const request = { ...failure, attempts, env };
    if (addressLine !== undefined)
        return addressError(request, addressLine);
    const name = transient ? undefined : /\/([^/]+)\/$/.exec(location)?.[1];
    return indexFailureError(request, name === undefined ? undefined : findPackage(normalizeName(name)));
}
function createRetryPolicy({ log, signal }) {
    return {
        delaysMs: retryDelaysMs.map((ms) => ms * (0.5 + Math.random())),
        signal,
        isTransient: (error) => error instanceof IndexRequestError && error.failure.transient,
        onRetry: (error, delayMs) => log.info(`${(0,errors/* messageOf */.bD)(error)}. Retrying in ${(delayMs / 1000).toFixed(1)} s`),
    };
}
/** Limits the time of all runs together. */
function withTimeLimit(context, minutes) {
    const deadline = performance.now() + minutes * 60_000;
    return async (command, args, options = {}) => {
        // The engines' own retries would multiply with ours.
        const env = { PIP_RETRIES: '2', UV_HTTP_RETRIES: '1', ...options.env };
        const timeoutMs = Math.max(1, Math.min(options.timeoutMs ?? Infinity, deadline - performance.now()));
        const result = await context.run(command, args, { ...options, env, timeoutMs });
        if (result.timedOut && performance.now() >= deadline)
            throw resolutionTimeoutError(minutes, result, env);
        return result;
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/resolve-context.js













/** The context of a resolution: engines run with the configured indexes, within the time limit, and again after a transient failure. */
function createResolveContext(context, inputs, parts) {
    const { engine, index, upgrade, cache, timeoutMinutes } = inputs;
    const { target, tools, downloads } = parts;
    const env = {
        ...(0,child_env/* envForProject */.q8)(context.env),
        ...usedToken(filesOfEngines(context.workspace, parts.graph.files), context.env),
        ...downloads.env,
        ...packageLimitVariable(engine),
    };
    const indexContext = withIndexEnv({ ...context, env }, context.workspace, index);
    const cacheDir = downloads.folder ?? context.toolCache;
    const wheelAccess = metadataWheelAccess(indexContext.env, {
        engine,
        index,
        upgrade,
        cache,
        python: target.python,
        tools,
        cacheDir,
    });
    const findLine = (...texts) => findLineOf(parts.graph, texts);
    const lines = () => parts.graph.layers.flatMap(({ source }) => readDirectRequirements(source, parts.graph).direct);
    const withRetry = withIndexRetry({ ...indexContext, run: withoutSearchTrace(indexContext.run) }, {
        minutes: timeoutMinutes,
        python: tools.python,
        pipArguments: (...args) => moduleArguments('pip', ...args),
        hasIndex: hasIndex(parts.graph, engine),
        findLine,
        findPackage: (name) => {
            const found = lines().find(({ requirement, constraint }) => requirement.key === name && !constraint);
            return found && { file: found.file, line: found.line };
        },
    });
    const withLocation = withErrorLocation(withRetry, { lines, findLine });
    return {
        run: withEngineWarnings(engine.name === 'uv' ? withReadableSettings(withLocation) : withLocation, context.log, lines),
        workspace: context.workspace,
        env: indexContext.env,
        log: context.log,
        engine,
        index,
        options: engineOptions(engine, index),
        tools,
        python: target.python,
        sandbox: parts.sandbox,
        graph: parts.graph,
        pythonVersion: target.pythonVersion,
        metadataWheels: createMetadataWheelStore(context, wheelAccess),
        installUv: parts.installUv,
    };
}
/** Whether packages come from an index in all layers. */
function hasIndex({ files }, { toolOptions }) {
    return !toolOptions.includes('--no-index') && [...files.values()].every(({ text }) => !/^\s*--no-index\b/m.test(text));
}
/** An option with an index counts for all packages, so it is not the place of an error about one of them. */
const noRequirement = /^\s*(#|-i\b|-f\b|--(extra-)?index-url|--find-links)/;
function findLineOf({ files }, texts) {
    const contains = (line) => !noRequirement.test(line) && texts.every((text) => line.includes(text));
    for (const [file, { written, opaque }] of files) {
        const line = opaque ? 0 : written.split('\n').findIndex(contains) + 1;
        if (line > 0)
            return { file, line };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/compile-stale-layers.js
















const nothingToSave = () => Promise.resolve();
/** Compiles the stale layers, or restores their locks from the cache. Writes nothing to the workspace. */
async function compileStaleLayers(outside, inputs, project) {
    if (project.stale.length === 0)
        return { locks: new Map(), saveCaches: nothingToSave };
    rejectUnnamedHosts(filesOfEngines(outside.workspace, project.graph.files), {
        env: outside.env,
        credentialHosts: inputs.credentialHosts,
    });
    const context = await withTemporaryFolder(outside);
    logStaleLayers(context, project);
    const target = await inspectTarget(context, inputs);
    const cache = createCache({ log: context.log, mode: inputs.cache });
    const lockCache = openLockCache(context, inputs, { project, target, cache });
    const cachedLocks = await lockCache.get();
    if (cachedLocks !== undefined)
        return { locks: cachedLocks, saveCaches: nothingToSave };
    const install = async (engine) => await installEngine(context, engine, { target, cache });
    const [downloads, tools] = await Promise.all([
        restoreDownloads(context, inputs, { project, target, cache }),
        install(inputs.engine.name),
    ]);
    const installUv = async () => await install('uv');
    const texts = [...project.graph.files.values()].map(({ text }) => text);
    const locks = await withDeployKey(context, inputs.git, texts, async (withKey) => await resolveInSandbox(withKey, inputs, project, { target, downloads, tools, installUv }));
    return {
        locks,
        async saveCaches() {
            await Promise.all([lockCache.set(locks), downloads.save()]);
        },
    };
}
function logStaleLayers({ log }, { graph, stale }) {
    const reasons = stale.map(({ layer, detail }) => `${layer} (${detail})`);
    log.info(`${stale.length} of ${graph.layers.length} locks are stale: ${reasons.join('; ')}`);
}
async function inspectTarget(context, inputs) {
    const python = await inspectPython(context, inputs.python);
    return { python, pythonVersion: minorVersion(inputs.engine.pythonVersion) ?? python.minor };
}
function openLockCache(context, inputs, { project, target, cache }) {
    const { selection, joint, upgrade, engine, index } = inputs;
    const settings = { selection, joint, upgrade, engine, index };
    return createLockCache(context, cache, { project, settings, ...target, isCacheEnabled: inputs.cache !== 'off' });
}
async function restoreDownloads(context, { engine, index, git }, { project, target, cache }) {
    return await restoreDownloadCache(context, cache, {
        engine: engine.name,
        toolchain: [target.python.platform, `py${target.pythonVersion}`, ...project.expected.engine.split(' ')].join('-'),
        sources: [...project.graph.files.values()].map(({ text }) => text),
        hasCredentials: hasCredentials(context.env, index) || git.deployKey !== undefined || sendsVariables(project.graph.files, context.env),
    });
}
async function installEngine(context, engine, { target, cache }) {
    const lock = toolLockPath(context, engine);
    return await installPythonTools(context, cache, { lock, python: target.python, name: engineDistributions[engine] });
}
async function resolveInSandbox(context, inputs, project, toolchain) {
    const sandbox = await createSandbox(context, project.graph);
    const redirect = await redirectPackages(context.env, inputs);
    try {
        const resolveContext = createResolveContext(context, redirect.inputs, { ...toolchain, graph: project.graph, sandbox });
        const locks = await resolveAndStamp(resolveContext, inputs, project, context);
        await rejectChangedHashes(project.locks, locks, inputs.upgrade.packages);
        return locks;
    }
    finally {
        redirect.close();
        await sandbox.remove();
    }
}
/** The inputs with indexes in front of all others that lead uv to the own indexes of packages, and to no other. */
async function redirectPackages(env, inputs) {
    const { engine, index } = inputs;
    if (engine.name !== 'uv' || index.packageIndexes.size === 0)
        return { inputs, close: () => undefined };
    const { urls, close } = await serveRedirectIndex(index.packageIndexes);
    // The input replaces this variable, which must count as before.
    const ofEnv = (env.UV_INDEX ?? '').split(/\s+/).filter((each) => each !== '');
    const others = index.extraIndexUrls.length > 0 ? index.extraIndexUrls : ofEnv;
    return { inputs: { ...inputs, index: { ...index, extraIndexUrls: [...urls, ...others] } }, close };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/compile.js















/** `mode: compile` and `mode: upgrade`: compiles every stale lock, writes all new locks or none, and reports the changes. */
async function compile(outside, inputs) {
    await rejectMachineSettings(outside, inputs.engine.name);
    // The locks of several directories are written in one go.
    const directory = inputs.selection.folders === undefined ? inputs.selection.directory : '.';
    if (recoverInterruptedWrite(outside.workspace, directory) === 'finished')
        outside.log.warning('An earlier run did not finish writing the locks; its remaining locks were put in place');
    const project = await inspectRequirements(outside, inputs);
    const context = withSourceLocations(withoutCredentials(outside, project.credentials), project.graph);
    const compiled = await locatingErrors(project.graph, async () => await compileStaleLayers(context, inputs, project));
    const newLocks = selectChanged(compiled.locks, project.locks);
    const write = { workspace: context.workspace, directory, readTexts: collectReadTexts(project) };
    await writeLocksAtomically(write, newLocks);
    report(context, project, newLocks, inputs.joint);
    await compiled.saveCaches();
}
/** The compiled locks whose text differs from the existing one. An upgrade compiles all locks, and on most days finds nothing newer. */
function selectChanged(compiled, existing) {
    return new Map([...compiled].filter(([lock, text]) => existing.get(lock) !== text));
}
/** The text of every file and lock as it was read; undefined for a lock that does not exist. */
function collectReadTexts({ graph, locks }) {
    const texts = new Map();
    for (const [path, { written, origin }] of graph.files)
        if (origin === undefined && !isRemote(path))
            texts.set(path, written);
    for (const lock of graph.layers.flatMap(lockFiles))
        texts.set(lock, locks.get(lock));
    return texts;
}
function report(context, project, newLocks, joint) {
    const { graph, locks, stale } = project;
    const { layers } = graph;
    const textBefore = (lock) => locks.get(lock) ?? '';
    context.setOutput('changed', newLocks.size > 0);
    const { diff, leftOut } = limitDiff(Object.fromEntries([...newLocks].map(([lock, text]) => [lock, diffLocks(textBefore(lock), text)])));
    context.setOutput('diff', diff);
    if (leftOut > 0)
        context.log.notice(`The output \`diff\` leaves out ${leftOut} changes, because a step can get only 100 kB. The log and the locks have all`);
    for (const [lock, text] of newLocks)
        context.log.info(formatLockChange(lock, textBefore(lock), text));
    for (const { feature, input, locks: losing } of findLostFeatures(locks, newLocks))
        context.log.warning(`${losing.join(', ')} no longer ${losing.length === 1 ? 'has' : 'have'} ${feature}, because \`${input}\` is not set. To keep them, set \`${input} = true\` in \`[tool.eleanor.requirements]\``);
    if (newLocks.size === 0)
        context.log.info(`All ${layers.length} locks are up to date.`);
    const currentLocks = new Map([...locks, ...newLocks]);
    const findAllDrift = (compared) => groupByAgreement(compared, joint).flatMap((group) => findDrift(group, currentLocks));
    const drift = findAllDrift(layers);
    context.setOutput('drift', drift);
    // Layers that the user named as independent may differ.
    const dependentLayers = layers.filter(({ name }) => !joint.independentLayers.includes(name));
    const unexpectedDrift = findAllDrift(dependentLayers);
    if (unexpectedDrift.length > 0)
        context.log.warning(formatDrift(unexpectedDrift));
    context.summary.add(renderSummary({ mode: 'compile', layers, stale, locks, newLocks, drift }));
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/format/tree.js
/** Draws nodes and everything below them with box-drawing characters, one line each, as `tree` and `pipdeptree` do. */
function renderTree(nodes, indent = '') {
    return nodes.flatMap(({ label, children }, index) => {
        const isLast = index === nodes.length - 1;
        const line = `${indent}${isLast ? '└── ' : '├── '}${label}`;
        return [line, ...renderTree(children, `${indent}${isLast ? '    ' : '│   '}`)];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/requirements/dependency-tree.js




/**
 * Renders which packages require a package, which require those, and so on: the lines that `pipdeptree --reverse --packages <name>`
 * prints. Extras count if a package of the set requests them. A subtree that was already shown is marked `(*)`.
 * Source: pipdeptree 4, text output.
 */
function renderReverseTree(root, packages, environment) {
    const rootPackage = packages.get(root);
    if (rootPackage === undefined)
        return [];
    const edges = findEdges(packages, environment);
    const shown = new Set();
    const dependents = (key, extra) => edgesTo(edges, key, extra).map((edge) => {
        const id = `${edge.parent.key} ${edge.extra ?? ''}`;
        const text = describeEdge(edge, packages);
        const isRepeated = shown.has(id) && edgesTo(edges, edge.parent.key, edge.extra).length > 0;
        if (isRepeated)
            return { label: `${text} (*)`, children: [] };
        shown.add(id);
        return { label: text, children: dependents(edge.parent.key, edge.extra) };
    });
    return [`${rootPackage.name}==${rootPackage.version}`, ...renderTree(dependents(root, undefined))];
}
/** The edges that lead to a package. Through one of its extras, only the packages that request this extra count. */
function edgesTo(edges, key, extra) {
    const requests = (requirement, name) => requirement.extras.map(normalizeName).includes(normalizeName(name));
    return edges.filter(({ requirement }) => requirement.key === key && (extra === undefined || requests(requirement, extra)));
}
function describeEdge({ parent, requirement, extra }, packages) {
    const name = packages.get(requirement.key)?.name ?? requirement.name;
    const requires = `${name}${sortClauses(requirement.specifier)}`;
    return `${parent.name}==${parent.version} [requires: ${requires}${extra === undefined ? '' : `, extra: ${extra}`}]`;
}
/** Sorts the clauses of a specifier by version, lowest first, as pipdeptree does. */
function sortClauses(specifier) {
    const versionOf = (clause) => clause.replace(/^[~=!<>]+/, '').replace(/\.\*$/, '');
    const compareClauses = (a, b) => {
        const [versionA, versionB] = [versionOf(a), versionOf(b)];
        return valid(versionA) !== null && valid(versionB) !== null ? compare(versionA, versionB) : 0;
    };
    return specifier.split(',').sort(compareClauses).join(',');
}
/** Every active requirement of every package, in the order of the requiring packages. */
function findEdges(packages, environment) {
    const requested = findRequestedExtras(packages, environment);
    const parents = [...packages.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    return parents.flatMap((parent) => {
        const seen = new Set([parent.key]);
        return parent.requires.flatMap((requirement) => {
            const extra = activatingExtra(requirement, environment, requested.get(parent.key) ?? new Set());
            if (extra === undefined || seen.has(requirement.key))
                return [];
            seen.add(requirement.key);
            return [{ parent, requirement, extra: extra === '' ? undefined : extra }];
        });
    });
}
/** '' if the requirement is active without an extra, else the extra that activates it, or undefined if none does. */
function activatingExtra({ marker }, environment, extras) {
    if (marker === undefined || evaluateMarker(marker, environment))
        return '';
    return [...extras].find((extra) => evaluateMarker(marker, environment, [extra]));
}
/** The extras of each package that other packages request. An extra may activate requests of further extras, so it repeats. */
function findRequestedExtras(packages, environment) {
    const requested = new Map();
    const extrasOf = (key) => requested.get(key) ?? new Set();
    const addFrom = (parent) => {
        let hasGrown = false;
        for (const requirement of parent.requires) {
            const isActive = activatingExtra(requirement, environment, extrasOf(parent.key)) !== undefined;
            if (requirement.extras.length === 0 || !isActive)
                continue;
            const known = extrasOf(requirement.key);
            const added = requirement.extras.filter((extra) => !known.has(extra));
            requested.set(requirement.key, new Set([...known, ...added]));
            if (added.length > 0)
                hasGrown = true;
        }
        return hasGrown;
    };
    let hasGrown = true;
    while (hasGrown)
        hasGrown = [...packages.values()].map(addFrom).includes(true);
    return requested;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/explain/lock-environment.js




/**
 * The environment in which a lock pins a version: that of this machine, with the Python and the platform that the lock was compiled
 * for, and with what the marker of the pin requires. Undefined if no lock pins it.
 */
function findPinEnvironment(locks, { name, version }, machine) {
    for (const lock of locks) {
        const pin = listPins(lock).find((each) => each.name === name && each.version === version);
        if (pin !== undefined)
            return withMarker(environmentOfLock(lock, machine), pin.marker);
    }
    return undefined;
}
function environmentOfLock(lock, machine) {
    const { python, platform = '' } = readStamp(lock) ?? {};
    const ownPython = python === undefined || python === machine.python_version;
    return {
        ...machine,
        ...(ownPython ? {} : { python_version: python, python_full_version: `${python}.0` }),
        ...systems.find((_, index) => platformPatterns[index]?.test(platform)),
    };
}
/** Which values of `platform` mean a system of `systems`. A stamp of a lock for the machine itself has `linux-x64`. */
const platformPatterns = [/manylinux|musllinux|^linux$|unknown-linux/, /^macos|apple/, /^windows|msvc/];
/** Changes only what the marker compares, so that it holds. */
function withMarker(environment, marker) {
    if (marker === undefined || evaluateMarker(marker, environment))
        return environment;
    const groups = [
        pythonVariables,
        systemVariables,
        ['implementation_name', 'platform_python_implementation'],
        ['platform_machine'],
    ];
    const compared = groups.filter((names) => names.some((name) => marker.includes(name))).flat();
    const candidates = environmentsFor(marker).map((each) => ({
        ...environment,
        ...Object.fromEntries(Object.entries(each).filter(([name]) => compared.includes(name))),
    }));
    return candidates.find((each) => evaluateMarker(marker, each)) ?? environment;
}
const pythonVariables = ['python_version', 'python_full_version'];
const systemVariables = ['sys_platform', 'platform_system', 'os_name'];

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/explain/index-metadata.js



/**
 * Reads versions by name from standard input and prints the metadata that the index serves beside a file of each version, of a wheel for
 * this platform if possible. A version without such a file is looked up in the JSON API beside the simple index, which PyPI and the
 * usual proxies have. Source: PEP 658, PEP 714; PyPI, "JSON API".
 */
const index_metadata_program = `
import email.parser, hashlib, json
from pip._internal.models.wheel import Wheel
from pip._internal.utils.compatibility_tags import get_supported
from pip._vendor.packaging.markers import default_environment
from pip._vendor.packaging.version import Version
request = json.load(sys.stdin)
repository = PyPIRepository([], cache_dir=request['cacheDir'])
repository.finder._ignore_requires_python = True
supported = {str(tag) for tag in get_supported()}
def rank(link):
    fits = link.is_wheel and not supported.isdisjoint(Wheel(link.filename).get_formatted_file_tags())
    return (not fits, not link.is_wheel, link.filename)
def beside_file(candidates):
    for link in sorted({candidate.link for candidate in candidates}, key=rank):
        metadata = link.metadata_link()
        if metadata is None: continue
        response = repository.session.get(metadata.url)
        expected = (link.metadata_file_data.hashes or {}).get('sha256')
        if response.status_code != 200: continue
        if expected not in (None, hashlib.sha256(response.content).hexdigest()): continue
        headers = email.parser.Parser().parsestr(response.content.decode('utf-8'), headersonly=True)
        return {'name': headers['Name'], 'version': headers['Version'], 'requires_dist': headers.get_all('Requires-Dist') or []}
def from_json(name, version):
    for url in repository.finder.index_urls:
        base = url.rstrip('/').removesuffix('/simple')
        response = repository.session.get(f'{base}/pypi/{name}/{version}/json')
        if response.status_code != 200: continue
        try:
            info = response.json()['info']
            requires = info['requires_dist']
            if requires is not None: return {'name': info['name'], 'version': info['version'], 'requires_dist': requires}
        except (ValueError, KeyError, TypeError): continue
def metadata_of(name, version):
    candidates = [each for each in repository.find_all_candidates(name) if each.version == Version(version)]
    return beside_file(candidates) or from_json(name, version)
with repository.allow_all_wheels():
    found = {name: metadata_of(name, version) for name, version in request['pins'].items()}
environment = {key: str(value) for key, value in default_environment().items()}
print(json.dumps({'environment': environment, 'metadata': {name: each for name, each in found.items() if each}}))
`.trim();
/** Asks the index for the metadata of pinned versions. Packages for which it has none are left out. Downloads and builds nothing. */
async function fetchIndexMetadata(context, python, { pins, cacheDir }) {
    const output = await (0,runner/* runOk */.uO)(context.run, python, hashProgramArguments(index_metadata_program), {
        env: sanitizePythonEnv(context.env).env,
        input: JSON.stringify({ pins, cacheDir }),
    });
    return JSON.parse(output);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/explain/pin-metadata.js






/**
 * Fetches what the pinned packages require: first from the index, which needs no download and no build, then with
 * `pip install --dry-run --no-deps --report` for the others. A package that pip cannot build counts as one without requirements, with
 * a warning. `pins` is version or URL by name.
 */
async function fetchPinMetadata(context, python, pins) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((await context.privateDir()).path, 'compile-reqs-'));
    try {
        const ofIndex = [...pins].filter(([, version]) => !pin_metadata_isUrl(version));
        const { environment, metadata } = await fetchIndexMetadata(context, python, {
            pins: Object.fromEntries(ofIndex),
            cacheDir: (0,external_node_path_.join)(folder, 'cache'),
        });
        const others = [...pins].filter(([name]) => metadata[name] === undefined);
        const built = await fetchWithPip(context, { python, folder }, others);
        const all = [...Object.values(metadata), ...built];
        return parseReport({ environment, install: all.map((each) => ({ is_direct: false, metadata: each })) });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** One run of pip for all packages; if it fails, one for each, so that one build that fails hides no other package. */
async function fetchWithPip(context, pip, pins) {
    if (pins.length === 0)
        return [];
    const { metadata, problem } = await reportPins(context, pip, pins);
    if (metadata !== undefined)
        return metadata;
    const [[name, version] = ['', '']] = pins;
    if (pins.length > 1) {
        const each = [];
        for (const pin of pins)
            each.push(...(await fetchWithPip(context, pip, [pin])));
        return each;
    }
    context.log.warning(`The explanation does not show what ${name} requires, because pip could not read its metadata: ${problem}`);
    return [{ name, version: pin_metadata_isUrl(version) ? '' : version }];
}
async function reportPins({ run, env }, { python, folder }, pins) {
    const requirements = (0,external_node_path_.join)(folder, 'pins.txt');
    const report = (0,external_node_path_.join)(folder, 'report.json');
    await (0,promises_.writeFile)(requirements, pins.map(([name, version]) => pin_metadata_formatPin(name, version)).join(''));
    const args = reportArguments(requirements, report, '--no-deps', '--ignore-requires-python', '--quiet');
    const { code, stderr, stdout } = await run(python, args, { env: sanitizePythonEnv(env).env });
    if (code !== 0)
        return { metadata: undefined, problem: pipReason(`${stdout}\n${stderr}`) };
    const { install } = JSON.parse(await (0,promises_.readFile)(report, 'utf8'));
    return { metadata: install.map(({ metadata }) => metadata), problem: '' };
}
/** The first error of pip, without the address of a file, which may hold credentials. */
function pipReason(output) {
    const reason = /^\s*(?:ERROR|error): (.*\S)/m.exec(output)?.[1] ?? (0,runner/* lastLine */.fM)(output).trim();
    return reason.replaceAll(/\S+:\/\/\S+/g, (url) => url.replace(/\/\/[^/@]*@/, '//'));
}
function pin_metadata_isUrl(version) {
    return version.includes('/');
}
function pin_metadata_formatPin(name, version) {
    return pin_metadata_isUrl(version) ? `${name} @ ${version}\n` : `${name}==${version}\n`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/explain/requesting-lines.js



/**
 * Finds the source lines that require or constrain a package, and formats them with their layers as aligned columns, file by file. A
 * lock that a layer includes is replaced by the sources that it was compiled from.
 */
async function findRequestingLines(name, { graph, layers, resolution }) {
    const lines = new Map();
    for (const layer of layers) {
        const direct = await collectLines(graph, [layer, ...layersOfIncludedLocks(layer, graph)]);
        for (const requirement of direct.filter((each) => leadsTo(each, name, resolution))) {
            const key = lineKey(requirement);
            const line = lines.get(key) ?? { direct: requirement, layers: [] };
            line.layers.push(layer.name);
            lines.set(key, line);
        }
    }
    return alignColumns([...lines.values()].map((line) => [
        formatLocation(line.direct),
        requesting_lines_formatRequirement(line.direct, name),
        line.layers.join(', '),
    ]));
}
/** The layers whose locks a layer includes with `-r`, also through other files and locks. */
function layersOfIncludedLocks({ source }, { layers, files }) {
    const found = new Set();
    const visited = new Set();
    const visit = (path) => {
        if (visited.has(path))
            return;
        visited.add(path);
        const required = files.get(path)?.includes.filter(({ kind }) => kind === 'requirement') ?? [];
        for (const include of required) {
            const layer = layers.find(({ lock }) => lock === include.path);
            if (layer !== undefined)
                found.add(layer);
            visit(layer?.source ?? include.path);
        }
    };
    visit(source);
    return [...found];
}
function leadsTo({ requirement, constraint }, name, resolution) {
    if (requirement.marker !== undefined && !evaluateMarker(requirement.marker, resolution.environment))
        return false;
    if (requirement.key === name)
        return true;
    return !constraint && dependencyClosure([requirement], resolution).has(name);
}
function requesting_lines_formatRequirement({ requirement, constraint }, name) {
    const extras = requirement.extras.length === 0 ? '' : `[${requirement.extras.join(',')}]`;
    const text = `${constraint ? '-c ' : ''}${requirement.name}${extras}${requirement.specifier}`;
    return requirement.key === name ? text : `${text} (through it)`;
}
function alignColumns(rows) {
    const width = (column) => Math.max(0, ...rows.map((row) => row[column].length));
    return rows.map(([first, second, third]) => `${first.padEnd(width(0))}  ${second.padEnd(width(1))}  ${third}`);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/explain.js



















/**
 * `mode: explain`: shows for each package who requires it and with which range, over all layers, as `pipdeptree --reverse` does, and
 * the source lines that the branches start from. Writes nothing.
 */
async function explain_explain(outside, inputs) {
    const project = await inspectRequirements(outside, inputs);
    const known = withSourceLocations(withoutCredentials(outside, project.credentials), project.graph);
    const context = await withTemporaryFolder(known);
    context.setOutput('changed', false);
    warnIfStale(context, project);
    const groups = groupAgreeingLayers(project.graph.layers, project.locks);
    rejectUnpinnedPackages('packages', inputs.packages, groups.map(({ pins }) => pins));
    const python = await installPip(context, inputs);
    const pins = new Map([...project.locks].map(([lock, text]) => [lock, { text }]));
    rejectUnnamedHosts(pins, { env: context.env, credentialHosts: inputs.credentialHosts });
    const explanations = await withDeployKey(context, inputs.git, project.locks.values(), async (withKey) => {
        const env = { ...(0,child_env/* envForProject */.q8)(withKey.env), ...usedToken(pins, context.env) };
        const pipContext = withIndexEnv({ ...withKey, env }, context.workspace, inputs.index);
        const fetchMetadata = async (group) => await fetchPinMetadata(pipContext, python, group.pins);
        return await explainGroups(inputs.packages, { graph: project.graph, locks: project.locks, groups, fetchMetadata });
    });
    explain_report(context, inputs.packages, explanations);
}
/** One text for each package and each group of layers that pins it. */
async function explainGroups(names, { graph, locks, groups, fetchMetadata }) {
    const explanations = [];
    for (const group of groups) {
        const packages = names.filter((name) => group.pins.has(name));
        if (packages.length === 0)
            continue;
        const heading = groups.length === 1 ? undefined : `In ${group.layers.map(({ name }) => name).join(', ')}:`;
        const fetched = await fetchMetadata(group);
        const texts = group.layers.map(({ lock }) => locks.get(lock) ?? '');
        for (const name of packages) {
            const pin = { name, version: group.pins.get(name) ?? '' };
            const environment = findPinEnvironment(texts, pin, fetched.environment) ?? fetched.environment;
            const resolution = { ...fetched, environment };
            const tree = renderReverseTree(name, resolution.packages, resolution.environment);
            const lines = await findRequestingLines(name, { graph, layers: group.layers, resolution });
            explanations.push([...(heading === undefined ? [] : [heading]), ...tree, '', ...lines].join('\n'));
        }
    }
    return explanations;
}
function warnIfStale({ log }, { stale }) {
    if (stale.length === 0)
        return;
    log.warning(`The explanation uses stale locks: ${stale.map(({ lock }) => lock).join(', ')}`);
}
/**
 * Puts each layer into the first group whose pins agree with its own. There is one group if all layers agree and no universal lock
 * pins a package more than once.
 */
function groupAgreeingLayers(layers, locks) {
    const groups = [];
    const sets = layers.flatMap((layer) => pinSets(locks.get(layer.lock) ?? '').map((pins) => ({ layer, pins })));
    for (const { layer, pins } of sets) {
        const agrees = (group) => [...pins].every(([name, version]) => (group.pins.get(name) ?? version) === version);
        const group = groups.find(agrees);
        if (group === undefined) {
            groups.push({ layers: [layer], pins: new Map(pins) });
        }
        else {
            if (!group.layers.includes(layer))
                group.layers.push(layer);
            for (const [name, version] of pins)
                group.pins.set(name, version);
        }
    }
    return groups;
}
/** The pins of a lock as sets of one version per package, so that each pin is in a set. */
function pinSets(lock) {
    const packages = [...Map.groupBy(listPins(lock), ({ name }) => name).values()];
    const count = Math.max(1, ...packages.map((pins) => pins.length));
    return Array.from({ length: count }, (_, index) => {
        const pins = packages.flatMap((forks) => forks[index] ?? forks.at(-1) ?? []);
        return new Map(pins.map(({ name, version }) => [name, version]));
    });
}
/** Installs a current pip, whatever the engine: the one that the locked pip-tools use. Returns its interpreter. */
async function installPip(context, { python, cache }) {
    const tools = await installPythonTools(context, createCache({ log: context.log, mode: cache }), {
        lock: toolLockPath(context, 'pip-compile'),
        python: await inspectPython(context, python),
        name: engineDistributions['pip-compile'],
    });
    return tools.python;
}
function explain_report(context, packages, explanations) {
    for (const explanation of explanations)
        context.log.info(`${explanation}\n`);
    context.setOutput('explanation', explanations.join('\n\n'));
    const blocks = explanations.map((explanation) => renderCodeBlock(explanation));
    context.summary.add(`## Who requires ${packages.join(', ')}?\n\n${blocks.join('\n\n')}`);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/cache/cache-mode.js
/** Values of the `cache` input, the default first. */
const cacheModes = ['auto', 'read-write', 'read', 'off'];
/** Events that publish their result, or that run untrusted code with the permissions of the base branch. */
const uncachedEvents = ['release', 'pull_request_target', 'workflow_run'];
/** Events whose entries come from the code of one branch or pull request, and are visible there alone. */
const writableEvents = ['', 'push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'pull_request', 'merge_group'];
/**
 * Resolves the `cache` input. `auto` depends on the event that triggered the workflow: `off` for tags, releases and events that run
 * untrusted code with permissions, `read-write` for the usual events, `read` for all others.
 * Source: GitHub, "Events that trigger workflows"; "Dependency caching reference", restrictions for accessing a cache.
 */
function resolveCacheMode(word, env) {
    if (word !== 'auto')
        return word;
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (uncachedEvents.includes(event) || (env.GITHUB_REF ?? '').startsWith('refs/tags/'))
        return 'off';
    return writableEvents.includes(event) ? 'read-write' : 'read';
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/input-definitions.js
/** The tables of the configuration, one for each action. */
const configTables = ['requirements', 'wheel', 'images', 'release'];
/** Whether the configuration may set the input. */
function isSetting({ scope = 'repository' }) {
    return scope === 'repository';
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/input-caller.js
/** Lists the inputs of an action that a reusable workflow calls otherwise, e.g. `mode=requirements-mode branch=ref`. */
const workflowInputsVariable = 'ELEANOR_WORKFLOW_INPUTS';
/** What errors call an input: by the name that the user has written, in a step, in the call of a reusable workflow or as a flag. */
function inputLabel({ env, caller }, name) {
    const renamed = (env?.[workflowInputsVariable] ?? '').split(' ').find((pair) => pair.startsWith(`${name}=`));
    const workflowName = renamed?.slice(name.length + 1);
    return caller?.label(name) ?? `Input \`${workflowName ?? name}\``;
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/config-file.js







const projectFile = 'pyproject.toml';
const ownFile = 'eleanor.toml';
/**
 * Reads the configuration in a folder, or in the file, that `path` names. Undefined if there is none. Throws an `InvalidInputError` if the
 * folder has two, or if the file cannot be parsed.
 */
async function readConfigFile({ workspace }, path) {
    const absolute = (0,external_node_path_.resolve)(workspace, path);
    if (!(0,paths/* isKind */.VF)(absolute, 'directory'))
        return await parseConfigFile(workspace, absolute);
    const [own, project] = [
        await parseConfigFile(workspace, (0,external_node_path_.join)(absolute, ownFile)),
        await parseConfigFile(workspace, (0,external_node_path_.join)(absolute, projectFile)),
    ];
    if (own !== undefined && project !== undefined)
        throw new errors/* InvalidInputError */.oC(`Both ${own.path} and ${project.path} have \`[tool.eleanor]\` tables`, {
            fix: 'Move all of them to one file',
            at: { file: project.path },
        });
    return own ?? project;
}
/** Reads the file that the input `config` names, which must have a configuration. */
async function readNamedConfigFile(context, path) {
    const { workspace, caller } = context;
    const absolute = (0,external_node_path_.resolve)(caller?.directory ?? workspace, path);
    const label = inputLabel(context, 'config');
    const problem = (text, fix) => new errors/* InvalidInputError */.oC(`${label} is \`${path}\`, ${text}`, { fix });
    if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(absolute)))
        throw problem('which is outside the workspace', 'Give a path relative to the workspace');
    if (!(0,external_node_fs_.existsSync)(absolute))
        throw problem('which does not exist', 'Give a `pyproject.toml`, an `eleanor.toml`, or the folder of one');
    const file = await readConfigFile(context, absolute);
    if (file === undefined)
        throw problem('which has no `[tool.eleanor]` table', 'Add one, or name another file');
    return file;
}
/** Undefined if the file does not exist, or has no table of ours. */
async function parseConfigFile(workspace, absolute) {
    const path = (0,paths/* relativePosixPath */.TS)(workspace, absolute);
    const text = readText(absolute, path);
    if (text === undefined)
        return undefined;
    // Parsing is left out for most files. TOML keys may be escaped, but nobody writes `"\u0065leanor"`.
    if ((0,external_node_path_.basename)(absolute) === projectFile && !text.includes('eleanor'))
        return undefined;
    const document = await parseToml(text, path);
    const root = document.tool?.eleanor;
    rejectOtherTables(document, path);
    return root === undefined ? undefined : { path, directory: (0,external_node_path_.dirname)(absolute), text, root };
}
function readText(absolute, path) {
    try {
        return readTextIfPresent(absolute, path);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw new errors/* InvalidInputError */.oC(error.what, error.details);
        throw new errors/* InvalidInputError */.oC(`${path} cannot be read`, {
            why: (0,errors/* messageOf */.bD)(error),
            fix: 'Make the file readable',
            at: { file: path },
        });
    }
}
/** `eleanor.toml` holds the same tables as `pyproject.toml`, under the same names. */
function rejectOtherTables(document, path) {
    const other = Object.keys(document).find((key) => key !== 'tool');
    if ((0,external_node_path_.basename)(path) !== ownFile || other === undefined)
        return;
    throw new errors/* InvalidInputError */.oC(`${path} has \`${other}\` outside of \`[tool.eleanor]\``, {
        fix: `Write \`[tool.eleanor.${other}]\`, as in pyproject.toml`,
        at: { file: path },
    });
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/config-table.js




/** Opens the configuration. `path` is the input `config`. Files are read when the first table is looked up. */
function openConfig(context, path) {
    let named;
    let root;
    return {
        async findTable(table) {
            const found = path === '' ? undefined : await findTable(await (named ??= readNamedConfigFile(context, path)), table);
            if (found !== undefined)
                return found;
            const file = await (root ??= readConfigFile(context, '.'));
            return file && (await findTable(file, table));
        },
    };
}
async function findTable(file, table) {
    const problems = findRootProblems(file.root);
    if (problems.length > 0)
        await throwConfigProblems(file, problems);
    const values = file.root[table];
    return values === undefined ? undefined : { file, table, values: values };
}
function findRootProblems(root) {
    if (!isTomlTable(root))
        return [{ key: [], text: '`tool.eleanor` is not a table', fix: 'Write `[tool.eleanor.images]`' }];
    return Object.entries(root).flatMap(([name, value]) => {
        if (!configTables.some((table) => table === name))
            return [{ key: [name], text: `\`[tool.eleanor]\` has the unknown key \`${name}\``, fix: didYouMean(name, configTables) }];
        if (isTomlTable(value))
            return [];
        return [{ key: [name], text: `\`tool.eleanor.${name}\` is not a table`, fix: `Write \`[tool.eleanor.${name}]\`` }];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/validate-table.js



/** Checks every key of `[tool.eleanor.<table>]`: that it exists, may be in a file, has the right type, and holds no secret. */
function validateTable({ table, inputs }, given) {
    const values = new Map();
    const problems = [];
    for (const [name, value] of Object.entries(given)) {
        const definition = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
        const result = validateKey({ table, inputs }, { name, definition, value });
        if ('text' in result)
            problems.push({ ...result, key: [table, name] });
        else
            values.set(name, result.value);
    }
    return { values, problems };
}
function validateKey({ table, inputs }, { name, definition, value }) {
    const settings = Object.keys(inputs).filter((each) => isSetting(inputs[each] ?? { kind: 'text' }));
    if (definition === undefined)
        return { text: `\`[tool.eleanor.${table}]\` has the unknown key \`${name}\``, fix: didYouMean(name, settings) };
    if (definition.scope === 'secret')
        return {
            text: `\`${name}\` is a secret, which must not be in a file`,
            fix: 'Remove it, and store it as a secret of the repository',
        };
    if (definition.scope === 'run')
        return {
            text: `\`${name}\` belongs to one run, not to the repository`,
            fix: 'Remove it, and give it to the workflow or command',
        };
    if (holdsSecret(value))
        return {
            text: `\`${name}\` contains a secret, which must not be in a file`,
            fix: 'Remove it, and revoke it if it was pushed',
        };
    const converted = convertTomlValue(definition, value);
    return typeof converted === 'string' ? { text: `\`${name}\` ${converted}` } : { value: converted };
}
/**
 * Private keys, tokens of GitHub, PyPI and GitLab, and credentials in a URL.
 * Source: RFC 7468; GitHub Docs, "About authentication to GitHub", token formats; PyPI Help, "API tokens"; GitLab Docs, "Token overview".
 */
const secretPatterns = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /\b(gh[pousr]_\w{36}|github_pat_\w{22}|pypi-AgE|glpat-[\w-]{20})/,
    /https?:\/\/[^\s/@]+@/i,
];
function holdsSecret(value) {
    if (typeof value === 'string')
        return secretPatterns.some((pattern) => pattern.test(value));
    if (Array.isArray(value))
        return value.some(holdsSecret);
    return isTomlTable(value) && Object.values(value).some(holdsSecret);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/input-reader.js


function createInputReader({ workspace, inputs, find, configured, reject, isRejected, }) {
    const raw = (name) => {
        const { value } = find(name);
        return value.kind === 'text' ? value.text : '';
    };
    const text = (name) => {
        const value = raw(name).trim();
        if (input_reader_isOption(value))
            reject(name, `is \`${value}\`, ${optionProblem}`, optionFix);
        return value;
    };
    const optionalChoice = (name) => {
        const value = raw(name).trim();
        if (value === '')
            return undefined;
        const allowed = inputs[name]?.allowed ?? [];
        // Source: `getBooleanInput` of the Actions toolkit.
        const choice = /^(?:true|false)$/i.test(value) ? value.toLowerCase() : value;
        if (!allowed.includes(choice))
            reject(name, `is \`${value}\``, `Allowed: ${allowed.join(', ')}`);
        return allowed.includes(choice) ? choice : undefined;
    };
    const list = (name, split) => {
        const { value } = find(name);
        if (value.kind === 'list')
            return [...value.items];
        if (value.kind === 'map')
            return value.entries.map((entry) => entry.join(separatorOf(inputs, name)));
        return split(raw(name));
    };
    const lines = (name) => list(name, splitLines);
    const words = (name) => {
        const items = list(name, splitWords);
        const option = items.find(input_reader_isOption);
        if (option !== undefined)
            reject(name, `contains \`${option}\`, ${optionProblem}`, optionFix);
        return items;
    };
    const checkPath = (name, value, { verb, kind }) => {
        const path = (0,external_node_path_.resolve)(find(name).base, value);
        if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(path)))
            reject(name, `${verb} \`${value}\`, which is outside the workspace`);
        else if (kind !== 'any' && !(0,paths/* isKind */.VF)(path, kind))
            reject(name, `${verb} \`${value}\`, which is not a ${kind} of this repository`, missingPathFix, commandFixFor(name, kind));
        return (0,paths/* relativePosixPath */.TS)(workspace, path);
    };
    const commandFixFor = (name, kind) => find(name).origin === 'default' ? `Set it to the right ${kind}` : 'Check the path';
    const listedPath = (name, value, kind = 'any') => {
        if (input_reader_isOption(value))
            reject(name, `contains \`${value}\`, ${optionProblem}`, optionFix);
        return checkPath(name, value, { verb: 'has', kind });
    };
    return {
        text,
        reject,
        isRejected,
        secret: raw,
        optionalChoice,
        choice: (name) => optionalChoice(name) ?? inputs[name]?.allowed?.[0],
        flag(name) {
            const value = raw(name).trim();
            if (!/^(true|false|)$/i.test(value))
                reject(name, `is \`${value}\``, 'Allowed: true, false');
            return value.toLowerCase() === 'true';
        },
        lines,
        words,
        entries(name) {
            const { value } = find(name);
            if (value.kind === 'map')
                return value.entries.map(([key, item]) => [key, item]);
            const items = list(name, inputs[name]?.items === 'words' ? splitWords : splitEntries);
            return items.map((item) => splitEntry(item, separatorOf(inputs, name)));
        },
        maps(name) {
            const { value } = find(name);
            return value.kind === 'table' ? value.maps : undefined;
        },
        isGiven: (name) => find(name).origin === 'caller',
        isSet: (name) => find(name).origin !== 'default',
        configuredText(name) {
            const value = configured(name);
            return value?.kind === 'text' ? value.text : undefined;
        },
        base: (name) => find(name).base,
        path(name, kind = 'any') {
            const value = text(name);
            return value === '' ? '' : checkPath(name, value, { verb: 'is', kind });
        },
        listedPath,
        paths(name, kind) {
            const items = inputs[name]?.kind === 'words' ? list(name, splitWords) : lines(name);
            return items.map((item) => listedPath(name, item, kind));
        },
    };
}
function splitLines(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
/** Lines, or entries in quotes, in which a quote is doubled. Source: docker/build-push-action, multi-line values of `secrets`. */
function splitEntries(text) {
    return [...text.matchAll(/^[ \t]*"((?:[^"]|"")*)"[ \t]*$|^.*$/gm)].flatMap(([line, quoted]) => quoted === undefined ? splitLines(line) : [quoted.replaceAll('""', '"')]);
}
function splitWords(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}
function splitEntry(line, separator) {
    const index = line.indexOf(separator);
    return index < 0 ? [line, undefined] : [line.slice(0, index), line.slice(index + separator.length)];
}
function separatorOf(inputs, name) {
    return inputs[name]?.separator ?? '=';
}
const input_reader_isOption = (value) => value.startsWith('-');
const optionProblem = 'which starts with `-`';
const optionFix = 'Give a value, not an option';
const missingPathFix = 'Check the path, and that the repository is checked out before this step';

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/input-source.js

/** The value that counts: the caller's over that of the environment, that over the configuration's, and that over the default. */
function chooseValue({ given, environment, configured }, { default: defaultText = '' }) {
    if (given !== '')
        return { origin: 'caller', value: { kind: 'text', text: given } };
    if (environment !== '')
        return { origin: 'environment', value: { kind: 'text', text: environment } };
    if (configured !== undefined)
        return { origin: 'configuration', value: configured };
    return { origin: 'default', value: { kind: 'text', text: defaultText } };
}
/**
 * What the caller gives for an input; '' if nothing. The runner passes inputs as `INPUT_<NAME>`, in upper case with spaces as
 * underscores. Source: GitHub "Metadata syntax", inputs.
 */
function givenText({ env }, name) {
    return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
/** The variable that overrides a setting of the configuration on one machine: `ELEANOR_CONFIG_IMAGES_BASE_IMAGES`. */
function variableName(table, name) {
    return `ELEANOR_CONFIG_${table}_${name.replaceAll('-', '_')}`.toUpperCase();
}
/** What the environment gives for a setting, in the text form of the input; '' if nothing. Other inputs are not read from it. */
function environmentText({ env }, variable, definition) {
    return isSetting(definition) ? (env[variable] ?? '') : '';
}
/** The folder in which a relative path starts: that of the configuration, unless the caller or the environment gives the path. */
function baseDirectory({ workspace, caller }, origin, config) {
    if (origin === 'caller')
        return caller?.directory ?? workspace;
    return origin === 'environment' ? workspace : (config?.file.directory ?? workspace);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/unknown-variables.js




/**
 * Finds variables `ELEANOR_CONFIG_<TABLE>_<KEY>` of the group's table that set nothing. An empty one counts as not set. A variable of
 * another table is checked by the action that reads that table; one of no table at all by every action, which throws for it.
 */
function findUnknownVariables({ env }, { table, inputs }) {
    const prefix = variableName(table, '');
    const ofTable = Object.keys(env).filter((variable) => variable.startsWith(prefix) && (env[variable] ?? '') !== '');
    if (ofTable.length === 0)
        return [];
    const settings = Object.keys(inputs).filter((name) => isSetting(inputs[name] ?? { kind: 'text' }));
    const known = new Set(settings.map((name) => variableName(table, name)));
    return ofTable
        .filter((variable) => !known.has(variable))
        .map((variable) => {
        const name = variable.slice(prefix.length).toLowerCase().replaceAll('_', '-');
        return { name, text: unknown_variables_explain(name, { table, inputs }, settings) };
    });
}
function unknown_variables_explain(name, { table, inputs }, settings) {
    const scope = Object.hasOwn(inputs, name) ? inputs[name]?.scope : undefined;
    if (scope === 'secret')
        return (0,errors/* joinSentences */.DP)(['gives a secret, which a setting must not hold', 'Give it to the workflow or command']);
    if (scope === 'run')
        return (0,errors/* joinSentences */.DP)(['gives what belongs to one run', 'Give it to the workflow or command']);
    const nearest = didYouMean(name, settings).replaceAll(/`([^`]+)`/g, (_, each) => `\`${variableName(table, each)}\``);
    return (0,errors/* joinSentences */.DP)([`is no setting of \`[tool.eleanor.${table}]\``, nearest]);
}
/** The first variable `ELEANOR_CONFIG_…` that begins with no table; undefined if there is none. */
function findVariableOfNoTable({ env }) {
    const prefixes = configTables.map((table) => variableName(table, ''));
    return Object.keys(env).find((variable) => variable.startsWith('ELEANOR_CONFIG_') && env[variable] !== '' && !prefixes.some((prefix) => variable.startsWith(prefix)));
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/read-inputs.js










/** Name of the input with the path of the configuration. Every action has it. */
const configInput = 'config';
/**
 * Reads all inputs with `read` and throws one `UserError` that names every invalid one. A value comes from the caller, or else from
 * the environment, or else from the configuration, or else from the default. Secrets are masked before anything is read. Call it before
 * any other work. An action that reads another table as well passes its configuration.
 */
async function readInputs(context, group, read, configuration = openInputConfig(context)) {
    maskSecrets(context, group);
    rejectVariableOfNoTable(context);
    const config = await configuration.findTable(group.table);
    const configured = config === undefined ? new Map() : await validate(config, group);
    const unknown = findUnknownVariables(context, group);
    const problems = unknown.map((each) => ({ ...each, origin: 'environment' }));
    const definitions = group.inputs;
    // Readers ask for a value many times.
    const found = new Map();
    const find = (name) => {
        const known = found.get(name);
        if (known !== undefined)
            return known;
        const definition = definitions[name];
        if (definition === undefined)
            throw new Error(`The input ${name} has no definition`);
        const candidates = {
            given: givenText(context, name),
            environment: environmentText(context, variableName(group.table, name), definition),
            configured: configured.get(name),
        };
        const { origin, value } = chooseValue(candidates, definition);
        const result = { origin, value, base: baseDirectory(context, origin, config) };
        found.set(name, result);
        return result;
    };
    const reject = (name, problem, fix = '', commandFix = fix) => {
        const text = context.caller?.nameFlags((0,errors/* joinSentences */.DP)([problem, commandFix])) ?? (0,errors/* joinSentences */.DP)([problem, fix]);
        // A value may be read more than once.
        if (problems.some((each) => each.name === name && each.text === text))
            return;
        problems.push({ name, origin: find(name).origin, text });
    };
    const reader = {
        workspace: context.workspace,
        inputs: group.inputs,
        find,
        configured: (name) => configured.get(name),
        reject,
        isRejected: (name) => problems.some((each) => each.name === name),
    };
    const result = read(createInputReader(reader));
    if (problems.length > 0)
        throw await invalidInputs(context, group, { problems, config });
    return result;
}
/** Opens the configuration that the input `config` names. */
function openInputConfig(context) {
    return openConfig(context, givenText(context, configInput).trim());
}
function rejectVariableOfNoTable(context) {
    const variable = findVariableOfNoTable(context);
    if (variable === undefined)
        return;
    const tables = configTables.map((table) => `\`${variableName(table, '')}…\``);
    throw new errors/* InvalidInputError */.oC((0,errors/* joinSentences */.DP)([`Environment variable \`${variable}\` is no setting`, `Known: ${tables.join(', ')}`]));
}
function maskSecrets(context, { inputs }) {
    const secrets = Object.entries(inputs).filter(([, { scope }]) => scope === 'secret');
    for (const [name] of secrets) {
        const value = givenText(context, name);
        if (value.trim() !== '')
            context.mask?.(value);
    }
}
async function validate(config, group) {
    const { values, problems } = validateTable(group, config.values);
    if (problems.length > 0)
        await throwConfigProblems(config.file, problems);
    return values;
}
async function invalidInputs(context, { table }, { problems, config }) {
    const located = await Promise.all(problems.map(async (problem) => ({ ...problem, at: await read_inputs_locate(problem, config) })));
    const sentences = located.map(({ name, origin, text, at }) => {
        if (at !== undefined)
            return `${at.file}:${at.line ?? 1}: \`${name}\` ${text}`;
        return origin === 'environment'
            ? `Environment variable \`${variableName(table, name)}\` ${text}`
            : `${context.caller === undefined ? '' : defaultPrefix(origin, text)}${inputLabel(context, name)} ${text}`;
    });
    // The place stands before the whole error, so it must be that of the first problem.
    return new errors/* InvalidInputError */.oC(sentences.join(' '), { at: located[0]?.at });
}
/** Nobody gave the value that is wrong, if it is the default. */
function defaultPrefix(origin, text) {
    return origin === 'default' && text.startsWith('is `') ? 'The default of ' : '';
}
async function read_inputs_locate({ name, origin }, config) {
    if (origin !== 'configuration' || config === undefined)
        return undefined;
    const { file, table } = config;
    return { file: file.path, line: await findKeyLine(file.text, ['tool', 'eleanor', table, name]) };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/apply-settings.js
/** The inputs with the values of a tool's files, except for inputs in `given`. */
function applySettings({ engine, index }, settings, given) {
    const { defaults } = settings;
    const choose = (name, value) => given.has(name) ? value : (defaults[name] ?? value);
    const applied = {
        ...engine,
        // The caller's limit is one of this run, beside the lasting one.
        excludeNewer: engine.excludeNewer ?? defaults['exclude-newer'],
        generateHashes: choose('generate-hashes', engine.generateHashes),
        annotationStyle: choose('annotation-style', engine.annotationStyle),
        stripExtras: choose('strip-extras', engine.stripExtras),
        unsafePackages: choose('unsafe-packages', engine.unsafePackages),
        emitIndexUrl: choose('emit-index-url', engine.emitIndexUrl),
        constraints: choose('constraints', engine.constraints),
        pre: given.has('prereleases') ? engine.pre : settings.options.includes(preOption['pip-compile']),
        universal: choose('universal', engine.universal),
        pythonVersion: choose('python-version', engine.pythonVersion),
    };
    const toolOptions = (of) => [
        ...[...settings.options.filter((option) => option !== preOption['pip-compile']), ...preOptions(of)].sort(),
        ...(engine.name === 'uv' ? uvOverrides(of, defaults) : []),
    ];
    const layerSettings = Object.entries(engine.layerSettings).map(([layer, own]) => [layer, { ...own, toolOptions: toolOptions({ ...applied, ...own }) }]);
    return {
        engine: {
            ...applied,
            toolOptions: toolOptions(applied),
            toolStamp: settings.stamp,
            layerSettings: Object.fromEntries(layerSettings),
        },
        index: {
            indexUrl: choose('index-url', index.indexUrl),
            extraIndexUrls: choose('extra-index-url', index.extraIndexUrls),
            findLinks: choose('find-links', index.findLinks),
            packageIndexes: index.packageIndexes,
            toolUrls: settings.indexUrls,
        },
    };
}
const preOption = { 'pip-compile': '--pre', uv: '--prerelease=allow' };
function preOptions({ name, pre }) {
    return pre ? [preOption[name]] : [];
}
/** The options with which uv does not obey its file. They are hidden in its help. */
function uvOverrides(engine, defaults) {
    const overrides = [
        [defaults['generate-hashes'] === true && !engine.generateHashes, '--no-generate-hashes'],
        [defaults.universal === true && !engine.universal, '--no-universal'],
        [defaults['strip-extras'] === false && engine.stripExtras, '--strip-extras'],
        [defaults['emit-index-url'] === true && !engine.emitIndexUrl, '--no-emit-index-url'],
        [defaults['annotation-style'] === 'line' && engine.annotationStyle === 'split', '--annotation-style=split'],
    ];
    return overrides.filter(([isNeeded]) => isNeeded).map(([, option]) => option);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/pip-tools-rules.js

/** Packages that pip-compile leaves out unless `allow-unsafe` is set. Source: pip-tools, `UNSAFE_PACKAGES`. */
const unsafePackages = ['distribute', 'pip', 'setuptools'];
/** Rules for `[tool.pip-tools]`. Source: the options of pip-compile of the version in `tools/pip-tools.txt`; a test compares them. */
const pipToolsRules = {
    ...sameInput('generate-hashes', 'annotation-style', 'strip-extras', 'emit-index-url'),
    ...sameInput('index-url', 'extra-index-url', 'find-links'),
    constraint: { as: 'input', input: 'constraints' },
    'uploaded-prior-to': { as: 'input', input: 'exclude-newer' },
    'unsafe-package': { as: 'input', input: 'unsafe-packages' },
    'allow-unsafe': { as: 'input', input: 'unsafe-packages', convert: (isAllowed) => (isAllowed === false ? unsafePackages : []) },
    ...ruleFor({ as: 'engine' }, 'pre', 'no-index', 'annotate', 'header', 'emit-options'),
    ...refuseUpgrades('upgrade', 'upgrade-package'),
    ...refuse('hides options from the stamp of a lock', 'Write them as keys of `[tool.eleanor.requirements]`', 'pip-args'),
    ...refuse('writes the machine’s access to an index into the locks', 'Set it to `false`', 'emit-trusted-host', 'emit-find-links'),
    ...refuse('resolves with an algorithm that pip has removed', 'Remove it', 'resolver'),
    ...refuse('builds packages with what this machine has installed', 'Remove it', 'build-isolation'),
    ...refuse('changes the line endings, which a lock keeps', 'Set `eol` in `.gitattributes`', 'newline'),
    ...refuse('does not reach pip', 'Set `PIP_CERT` in the environment', 'cert'),
    ...refuse('does not reach pip', 'Set `PIP_CLIENT_CERT` in the environment', 'client-cert'),
    ...refuse('does not reach pip', 'Set `PIP_TRUSTED_HOST` in the environment', 'trusted-host'),
    ...refuse('belongs to one source', 'Write a line such as `web = pyproject.toml[web]` in `extra-sources`', ...['extra', 'all-extras', 'build-deps-for', 'all-build-deps', 'only-build-deps']),
    ...ruleFor({ as: 'irrelevant' }, ...['color', 'verbose', 'quiet', 'dry-run', 'rebuild', 'reuse-hashes', 'max-rounds', 'cache-dir', 'help', 'version'], 
    // The inputs name the sources, the locks and the configuration.
    ...['src-files', 'output-file', 'config', 'no-config'], 
    // pip-sync.
    ...['ask', 'force', 'python-executable', 'user']),
};
/** Values with which a refused setting changes nothing. */
const harmlessValues = {
    upgrade: [false],
    'emit-trusted-host': [false],
    'emit-find-links': [false],
    resolver: ['backtracking'],
    'build-isolation': [true],
    newline: ['LF', 'preserve'],
    'all-extras': [false],
    'all-build-deps': [false],
    'only-build-deps': [false],
};
/** The options with which pip-compile and pip do what the file says, by setting and value. */
const pip_tools_rules_pipCompileOptions = {
    pre: { true: '--pre' },
    'no-index': { true: '--no-index' },
    annotate: { false: '--no-annotate' },
    header: { false: '--no-header' },
    'emit-options': { false: '--no-emit-options' },
};

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/pip-tools-settings.js







const fileNames = ['.pip-tools.toml', 'pyproject.toml'];
const table = ['tool', 'pip-tools'];
/**
 * Reads the settings of pip-compile for sources, given by their paths. As in pip-tools, `.pip-tools.toml` comes before
 * `pyproject.toml`, and the folder of a source counts. If it has neither, the root of the workspace counts, where most repositories
 * keep this table. All sources must have the same settings.
 */
async function readPipToolsSettings(workspace, sources) {
    const folders = [...new Set(sources.map((source) => external_node_path_.posix.dirname(source)))];
    const root = await readFolder(workspace, '.');
    const tables = await Promise.all(folders.map(async (folder) => (await readFolder(workspace, folder)) ?? root));
    const [first] = tables;
    const other = tables.find((each) => each?.file !== first?.file && toJson(each) !== toJson(first));
    if (other !== undefined || tables.includes(undefined) !== tables.every((each) => each === undefined))
        throw differingFiles(first ?? other, tables);
    return first === undefined ? noToolSettings : await interpret(first);
}
async function readFolder(workspace, folder) {
    for (const name of fileNames) {
        const found = await readSettingsTable(workspace, external_node_path_.posix.join(folder, name), table);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const toJson = (settings) => JSON.stringify(settings?.values);
function differingFiles(first, tables) {
    const files = [...new Set(tables.map((each) => each?.file ?? 'none'))];
    return new errors/* UserError */.yo(`The sources have different settings of pip-tools: ${files.join(', ')}`, {
        fix: 'Keep one `[tool.pip-tools]` table, at the root of the repository',
        at: first && { file: first.file },
    });
}
async function interpret(settings) {
    const defaults = new Map();
    const options = [];
    for (const { path, name, value } of readEntries(settings)) {
        const rule = Object.hasOwn(pipToolsRules, name) ? pipToolsRules[name] : undefined;
        if (rule === undefined)
            throw await pip_tools_settings_unknownSetting(settings, path, name);
        if (rule.as === 'refused' && harmlessValues[name]?.includes(value) !== true)
            throw await refusedSetting(settings, path, rule);
        if (rule.as === 'engine')
            options.push(...optionsFor(name, value));
        if (rule.as !== 'input')
            continue;
        const converted = convertSetting(rule.input, rule.convert?.(value) ?? value);
        if ('expected' in converted)
            throw await wrongType(settings, path, converted.expected);
        // `allow-unsafe` comes last, so that it wins over `unsafe-package`.
        defaults.set(rule.input, converted.value);
    }
    return { ...noToolSettings, defaults: Object.fromEntries(defaults), options: options.sort() };
}
/** The settings under the names of their options. Keys of `[tool.pip-tools.compile]` come before the others. */
function readEntries({ values }) {
    const { compile } = values;
    const own = typeof compile === 'object' && compile !== null ? Object.entries(compile) : [];
    const common = Object.entries(values).filter(([key]) => key !== 'compile' && key !== 'sync');
    const entries = [
        ...common.map(([key, value]) => toEntry([key], value)),
        ...own.map(([key, value]) => toEntry(['compile', key], value)),
    ];
    const effective = new Map(entries.map((entry) => [entry.name, entry]));
    return [...effective.values()].sort((a, b) => Number(a.name === 'allow-unsafe') - Number(b.name === 'allow-unsafe'));
}
/** Names of parameters that differ from those of their options. */
const parameterNames = {
    extras: 'extra',
    'upgrade-packages': 'upgrade-package',
    'pip-args-str': 'pip-args',
    'resolver-name': 'resolver',
    'build-deps-targets': 'build-deps-for',
    'user-only': 'user',
};
function toEntry(path, value) {
    const key = (path.at(-1) ?? '').replace(/^-+/, '').replaceAll('_', '-').toLowerCase();
    const name = parameterNames[key] ?? key;
    const positive = name.slice('no-'.length);
    const isNegative = name.startsWith('no-') && !Object.hasOwn(pipToolsRules, name) && Object.hasOwn(pipToolsRules, positive);
    if (!isNegative)
        return { path, name, value };
    return { path, name: positive, value: typeof value === 'boolean' ? !value : value };
}
function optionsFor(name, value) {
    const option = pip_tools_rules_pipCompileOptions[name]?.[String(value)];
    return option === undefined ? [] : [option];
}
async function pip_tools_settings_unknownSetting(settings, path, name) {
    const at = await locateKey(settings, path);
    const what = `${at.file}:${at.line ?? 1}: pip-compile has no option \`${path.at(-1) ?? ''}\``;
    return new errors/* UserError */.yo(what, { fix: didYouMean(name, Object.keys(pipToolsRules)), at });
}
async function wrongType(settings, path, expected) {
    const at = await locateKey(settings, path);
    return new errors/* UserError */.yo(`${at.file}:${at.line ?? 1}: \`${path.join('.')}\` must be ${expected}`, { at });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/read-tool-settings.js












/**
 * Adds the settings of the engine's own files to the inputs: they come after the caller and the configuration, and before the
 * defaults. `given` names the inputs that the caller or the configuration sets.
 */
async function addToolSettings({ workspace, env }, inputs, given) {
    const settings = await readToolSettings(workspace, inputs);
    const defaults = checkDefaults(workspace, settings);
    const { engine, index } = applySettings(inputs, { ...settings, defaults }, given);
    if (emitsIndexUrl(engine) && hasCredentials(env, index))
        throw new errors/* UserError */.yo('`emit-index-url` is `true`, but an index URL contains credentials', {
            fix: 'Remove the credentials or set it to `false`; otherwise the locks would contain them',
        });
    return { ...inputs, engine, index };
}
async function readToolSettings(workspace, { engine, selection }) {
    if (engine.name === 'uv')
        return await readUvSettings(workspace);
    const sources = await discoverLayers(workspace, selection);
    return await readPipToolsSettings(workspace, sources.map(({ source }) => source));
}
/** Checks values that reach a command line, and normalizes names. */
function checkDefaults(workspace, { defaults, links }) {
    for (const path of defaults.constraints ?? [])
        requirePath(workspace, 'constraint', path);
    for (const link of [...links, ...(defaults['find-links'] ?? [])])
        if (!isUrl(link))
            requirePath(workspace, 'find-links', link);
    const unsafePackages = defaults['unsafe-packages']?.map((name) => {
        if (isPackageName(name))
            return normalizeName(name);
        throw new errors/* UserError */.yo(`The settings of the engine name \`${name}\`, which is not a package`, { fix: 'Correct the name' });
    });
    return { ...defaults, ...(unsafePackages && { 'unsafe-packages': unsafePackages }) };
}
function requirePath(workspace, setting, path) {
    const absolute = (0,external_node_path_.resolve)(workspace, path);
    const isInWorkspace = (0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(absolute));
    if (isInWorkspace && (0,external_node_fs_.statSync)((0,external_node_path_.join)(workspace, path), { throwIfNoEntry: false }) !== undefined)
        return;
    throw new errors/* UserError */.yo(`The setting \`${setting}\` of the engine names \`${path}\`, which is not in the repository`, {
        fix: 'Correct the path; it is relative to the root of the repository',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/path-patterns/matching-paths.js


/** Finds the paths that match a pattern in which `*` means any part of one name, in order. Hidden files are left out. */
function findMatchingPaths(workspace, pattern) {
    return pattern.split('/').reduce((found, segment) => found.flatMap(({ path, stars }) => matchNames((0,external_node_path_.join)(workspace, path), segment).map((match) => ({
        path: external_node_path_.posix.join(path, match.path),
        stars: [...stars, ...match.stars],
    }))), [{ path: '', stars: [] }]);
}
function matchNames(folder, segment) {
    if (!segment.includes('*'))
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, segment)) ? [{ path: segment, stars: [] }] : [];
    const parts = segment.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    const matcher = new RegExp(`^${parts.join('(.*)')}$`);
    return listNames(folder)
        .filter((name) => !name.startsWith('.'))
        .flatMap((name) => {
        const match = matcher.exec(name);
        return match === null ? [] : [{ path: name, stars: match.slice(1) }];
    });
}
function listNames(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/extra-source-inputs.js






const linePattern = /^([\w.*-]+(?:\/[\w.*-]+)*)\s*=\s*([^[\]]+?)\s*(?:\[([^\]]*)\])?$/;
const extraPattern = /^[A-Za-z0-9][\w.-]*$/;
/** Reads the input `extra-sources`: lines such as `web = pyproject.toml[web]` or `lint = tools/lint.in`. */
function readExtraSources(input, workspace) {
    const locate = (path) => (0,paths/* relativePosixPath */.TS)(workspace, (0,external_node_path_.resolve)(input.base('extra-sources'), path));
    const parsedLines = input.lines('extra-sources').flatMap((line) => {
        const expanded = expandStars(parseLine(line, locate), workspace);
        if (expanded.length === 0)
            input.reject('extra-sources', `has the line \`${line}\`, but no file matches it`);
        return expanded.map((parsed) => ({ line, parsed }));
    });
    return parsedLines.map(({ line, parsed }) => {
        const problem = findProblem(parsed, workspace);
        if (problem !== undefined)
            input.reject('extra-sources', `has the line \`${line}\`, ${problem.text}`, problem.fix);
        const { name, source, extras, isProject } = parsed;
        return { name, source, extras: isProject ? (extras ?? []) : undefined };
    });
}
function parseLine(line, locate) {
    const [, name = '', path = '', extras] = linePattern.exec(line) ?? [];
    const source = locate(path);
    const isProject = projectFiles.some((file) => file === external_node_path_.posix.basename(source));
    return { name, source, extras: extras === undefined ? undefined : splitExtras(extras), isProject };
}
/** A line for each file that matches the path. Each `*` of the name means what the same `*` of the path matches. */
function expandStars(line, workspace) {
    if (!line.source.includes('*') || line.source.startsWith('../'))
        return [line];
    return findMatchingPaths(workspace, line.source).map(({ path, stars }) => {
        let next = 0;
        return { ...line, source: path, name: line.name.replaceAll('*', () => stars[next++] ?? '*') };
    });
}
function splitExtras(text) {
    const extras = text.split(',').map((extra) => extra.trim());
    return extras.filter((extra) => extra !== '');
}
function findProblem({ name, source, extras, isProject }, workspace) {
    const path = (0,external_node_path_.join)(workspace, source);
    if (name === '' || name.includes('*') || name.split('/').includes('..'))
        return { text: 'which is not valid', fix: 'Use the form `name = pyproject.toml[extra]`' };
    if (!isProject && !source.endsWith('.in'))
        return { text: 'whose file is not a source', fix: `Allowed: ${projectFiles.join(', ')}, *.in` };
    if (!isProject && extras !== undefined)
        return { text: 'but only a project has extras' };
    if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(path)))
        return { text: 'which is outside the workspace' };
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        return { text: 'but there is no such file' };
    if (extras?.length === 1 && extras[0] === allExtras) {
        if (external_node_path_.posix.basename(source) === 'pyproject.toml')
            return undefined;
        return { text: 'but only pyproject.toml lists all extras', fix: 'Name each extra' };
    }
    if (extras?.some((extra) => !extraPattern.test(extra)) === true)
        return { text: 'whose extras are not valid' };
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/package-names.js


/** Reads the name of a package in the value of an input, normalized. `form` is an example of an entry that is more than a name. */
function readPackageName(input, name, text, form) {
    const trimmed = text.trim();
    const fix = form === undefined ? 'Use a name such as numpy' : `Use the form \`${form}\``;
    if (!isPackageName(trimmed))
        input.reject(name, packageNameProblem(trimmed), fix);
    return normalizeName(trimmed);
}
/** What is wrong with a text that is not the name of a package; it continues the sentence that starts with the name of the input. */
function packageNameProblem(text) {
    return `has \`${text}\`, which is not the name of a package`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/index-inputs.js



/** Reads the inputs that define where packages come from. */
function readIndexConfig(input) {
    const [indexUrl, ...others] = input.lines('index-url');
    if (others.length > 0)
        input.reject('index-url', 'has more than one URL', 'Move the others to `extra-index-url`');
    return {
        indexUrl: indexUrl === undefined ? undefined : checkUrl(input, 'index-url', indexUrl),
        extraIndexUrls: input.lines('extra-index-url').map((value) => checkUrl(input, 'extra-index-url', value)),
        findLinks: input
            .lines('find-links')
            .map((value) => (isUrl(value) ? checkUrl(input, 'find-links', value) : input.listedPath('find-links', value, 'directory'))),
        packageIndexes: readPackageIndexes(input),
        toolUrls: [],
    };
}
/** For pip, `torch-backend` means an index for each package of PyTorch; a named package wins. */
function readPackageIndexes(input) {
    const backend = input.choice('engine') === 'pip-compile' ? input.text('torch-backend') : '';
    const named = input.entries('package-indexes').map(([name, url = '']) => {
        const key = readPackageName(input, 'package-indexes', name, 'torch = https://host/simple');
        return [key, checkUrl(input, 'package-indexes', url.trim())];
    });
    return new Map([...(backend === '' ? [] : torchIndexes(backend)), ...named]);
}
/** Reads the constraint files of all layers, relative to the workspace. */
function readConstraints(input) {
    return input.paths('constraints', 'file');
}
/** Reads the hosts that may get the values of variables, in lower case. */
function readCredentialHosts(input) {
    return input.words('credential-hosts').map((host) => {
        if (!/^(?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d+)?$/i.test(host))
            input.reject('credential-hosts', `has \`${host}\`, which is not a host`, 'Use a host such as pypi.example.com, without https://');
        return host.toLowerCase();
    });
}
/** A URL is never repeated in an error, because it may contain credentials. */
function checkUrl(input, name, value) {
    if (!/^(https?|file):\/\/[^\s]+$/i.test(value) || URL.parse(value) === null)
        input.reject(name, 'has a value that is not a URL', 'Use `https://host/path`, one URL per line');
    return value;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/input-definitions.js

/** The inputs of `action.yml`. All but those of one run are keys of `[tool.eleanor.requirements]`. */
const requirementsInputs = {
    table: 'requirements',
    inputs: {
        config: { kind: 'path', scope: 'run' },
        directory: { kind: 'path', default: 'requirements' },
        layers: { kind: 'words' },
        'extra-sources': { kind: 'map', separator: ' = ' },
        groups: { kind: 'words' },
        format: { kind: 'choice', allowed: ['requirements', 'pylock', 'both'], default: 'requirements' },
        mode: { kind: 'choice', allowed: ['compile', 'upgrade', 'check', 'explain'], default: 'compile', scope: 'run' },
        resolution: { kind: 'choice', allowed: ['joint', 'per-folder', 'independent'], default: 'joint' },
        'independent-layers': { kind: 'words' },
        'upgrade-packages': { kind: 'words', scope: 'run' },
        packages: { kind: 'words', scope: 'run' },
        'exclude-newer': { kind: 'date' },
        'exclude-newer-package': { kind: 'map', separator: ' = ' },
        engine: { kind: 'choice', allowed: ['pip-compile', 'uv'], default: 'pip-compile' },
        python: { kind: 'text', default: 'python3' },
        'generate-hashes': { kind: 'flag', default: 'false' },
        'annotation-style': { kind: 'choice', allowed: ['split', 'line'], default: 'split' },
        'strip-extras': { kind: 'flag', default: 'true' },
        'unsafe-packages': { kind: 'words' },
        prereleases: { kind: 'flag', default: 'false' },
        'layer-options': { kind: 'table' },
        'index-url': { kind: 'lines' },
        'extra-index-url': { kind: 'lines' },
        'package-indexes': { kind: 'map', separator: ' = ' },
        'index-strategy': { kind: 'choice', allowed: ['first-index', 'unsafe-first-match', 'unsafe-best-match'] },
        'torch-backend': { kind: 'text' },
        'find-links': { kind: 'lines' },
        'emit-index-url': { kind: 'flag', default: 'false' },
        'emit-find-links': { kind: 'flag', default: 'false' },
        'emit-build-options': { kind: 'flag', default: 'false' },
        'deploy-key': { kind: 'text', scope: 'secret' },
        'known-hosts': { kind: 'lines' },
        'credential-hosts': { kind: 'words', scope: 'run' },
        constraints: { kind: 'lines' },
        'build-constraints': { kind: 'lines' },
        'custom-compile-command': { kind: 'text' },
        'relative-paths': { kind: 'choice', allowed: ['root', 'file'], default: 'root' },
        universal: { kind: 'flag', default: 'false' },
        platform: { kind: 'words' },
        'python-version': { kind: 'text' },
        'timeout-minutes': { kind: 'number', default: '15' },
        cache: { kind: 'choice', allowed: cacheModes, default: 'auto' },
    },
};

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/layer-inputs.js






/** Reads the directory of the locks, or a pattern of several. It need not exist if all sources are elsewhere. */
function readDirectory(input, workspace) {
    const pattern = input.text('directory');
    if (isFolderPattern(pattern))
        return readFolders(input, workspace, pattern);
    const hasOtherSources = input.words('groups').length > 0 || input.lines('extra-sources').length > 0;
    if (!hasOtherSources && !input.isSet('directory') && !(0,paths/* isKind */.VF)((0,external_node_path_.join)(workspace, pattern), 'directory')) {
        const [source] = (0,external_node_fs_.readdirSync)(workspace).filter((name) => name.endsWith('.in') && name !== 'MANIFEST.in');
        if (source !== undefined) {
            const problem = `is \`${pattern}\`, which does not exist, but ${source} is in the root of the repository`;
            input.reject('directory', problem, 'Set it to `.`');
            return { directory: '.', folders: undefined };
        }
    }
    return { directory: input.path('directory', hasOtherSources ? 'any' : 'directory'), folders: undefined };
}
function readFolders(input, workspace, pattern) {
    const base = input.base('directory');
    const path = (0,external_node_path_.resolve)(base, pattern);
    if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(path)))
        input.reject('directory', `is \`${pattern}\`, which is outside the workspace`);
    const directory = (0,paths/* relativePosixPath */.TS)(workspace, (0,external_node_path_.resolve)(base, requirementsInputs.inputs.directory.default));
    return { directory, folders: (0,paths/* relativePosixPath */.TS)(workspace, path) };
}
/** Reads the input `groups`: words such as `dev`, `test-*`, `!docs` or `packages/core/pyproject.toml:dev`. */
function readGroups(input, workspace) {
    return input.words('groups').flatMap((word) => {
        const pattern = parseGroupPattern(word);
        if (pattern === undefined) {
            input.reject('groups', `has \`${word}\`, which is not valid`, 'Use the name of a group, or `path/pyproject.toml:name`');
            return [];
        }
        const path = (0,external_node_path_.resolve)(input.base('groups'), pattern.file);
        if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(path)))
            input.reject('groups', `has \`${word}\`, which is outside the workspace`);
        return [{ ...pattern, file: (0,paths/* relativePosixPath */.TS)(workspace, path) }];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/layer-option-inputs.js

const flag = (toSettings) => (value) => value === 'true' || value === 'false' ? toSettings(value === 'true') : '`true` or `false`';
const converters = {
    'annotation-style': (value) => (value === 'split' || value === 'line' ? { annotationStyle: value } : '`split` or `line`'),
    'emit-index-url': flag((emitIndexUrl) => ({ emitIndexUrl })),
    'generate-hashes': flag((generateHashes) => ({ generateHashes })),
    prereleases: flag((pre) => ({ pre })),
    'python-version': (value) => (/^3\.\d+(\.\d+)?$/.test(value) ? { pythonVersion: value } : 'a Python version such as `3.12`'),
    'strip-extras': flag((stripExtras) => ({ stripExtras })),
    'unsafe-packages': (value, readName) => ({
        unsafePackages: value
            .split(/[\s,]+/)
            .filter((name) => name !== '')
            .map(readName),
    }),
};
/** Reads `layer-options`: the settings of single layers, by their names. */
function readLayerOptions(input, engine) {
    const maps = input.maps('layer-options') ?? input.lines('layer-options').map(layer_option_inputs_parseLine);
    return Object.fromEntries(maps.map(([layer, entries]) => [layer, readSettings(input, engine, layer, entries)]));
}
function readSettings(input, engine, layer, entries) {
    const problems = [];
    const settings = entries.map(([key, value]) => {
        const convert = Object.hasOwn(converters, key) ? converters[key] : undefined;
        if (convert === undefined)
            problems.push(`sets \`${key}\` for ${layer}, which no layer can set`);
        const result = convert?.(value, (text) => readPackageName(input, 'layer-options', text)) ?? {};
        if (typeof result !== 'string')
            return result;
        problems.push(`sets \`${key} = ${value}\` for ${layer}, which must be ${result}`);
        return {};
    });
    if (entries.length === 0)
        problems.push(`has no settings for ${layer}`);
    for (const problem of problems)
        input.reject('layer-options', problem, `Settings of a layer: ${Object.keys(converters).join(', ')}`);
    const merged = settings.reduce((all, each) => ({ ...all, ...each }), {});
    if (merged.pythonVersion !== undefined && engine !== 'uv')
        input.reject('layer-options', `sets \`python-version\` for ${layer}, but pip-compile resolves for the interpreter that runs it`, 'Use `engine: uv`');
    return merged;
}
/** `web: strip-extras=false unsafe-packages=torch,numpy` */
function layer_option_inputs_parseLine(line) {
    const [, name = line, assignments = ''] = /^([^:\s]+):\s+(.*)$/.exec(line) ?? [];
    const words = assignments.split(/\s+/).filter((word) => word !== '');
    return [name, words.map((word) => [/^[^=]*/.exec(word)?.[0] ?? '', /=(.*)$/.exec(word)?.[1] ?? ''])];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/cooldown.js
const hour = 60 * 60 * 1000;
const unitLengths = { h: hour, d: 24 * hour, w: 7 * 24 * hour };
/** `7 days`, `12 hours`, `1 week`, and the ISO 8601 forms `P7D`, `P1W` and `PT12H`. */
const durationPattern = /^(?:(?<count>\d+)\s*(?<unit>hour|day|week)s?|P(?<isoCount>\d+)(?<isoUnit>[DW])|PT(?<hours>\d+)H)$/i;
/**
 * The time that lies a duration before now; undefined if the text is no duration. Counted from the start of the day, or of the hour for
 * hours, so that a run that is repeated on the same day chooses the same versions.
 */
function cooldownStart(text, now) {
    const { count, unit, isoCount, isoUnit, hours } = durationPattern.exec(text.trim())?.groups ?? {};
    const amount = count ?? isoCount ?? hours;
    if (amount === undefined)
        return undefined;
    const length = unitLengths[(unit ?? isoUnit ?? 'h').charAt(0).toLowerCase()] ?? 0;
    const step = Math.min(length, 24 * hour);
    const start = Math.floor(now.getTime() / step) * step - Number(amount) * length;
    return new Date(start).toISOString().replace('.000Z', '+00:00');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/limit-inputs.js


/** An RFC 3339 date, or a time with an offset. */
const dateOrTimePattern = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?$/;
/**
 * Reads which versions are too new. A date in the configuration is a lasting rule; a date of the caller and a duration only choose the
 * versions of one run.
 */
function readLimits(input, now) {
    const text = input.text('exclude-newer');
    const cooldown = cooldownStart(text, now);
    if (text !== '' && cooldown === undefined)
        checkDate(input, 'exclude-newer', text);
    const lasting = input.configuredText('exclude-newer');
    return {
        excludeNewer: lasting !== undefined && cooldownStart(lasting, now) === undefined ? lasting : undefined,
        excludeNewerOfRun: cooldown ?? (input.isGiven('exclude-newer') && text !== '' ? text : undefined),
        excludeNewerPackages: readPackageLimits(input, now),
    };
}
function readPackageLimits(input, now) {
    const entries = input.entries('exclude-newer-package').map(([name, value = '']) => {
        const text = value.trim();
        const key = readPackageName(input, 'exclude-newer-package', name, 'numpy = 2 days');
        if (text === 'false')
            return [key, false];
        const limit = cooldownStart(text, now) ?? startOfDay(text);
        checkDate(input, 'exclude-newer-package', limit);
        return [key, limit];
    });
    return Object.fromEntries(entries);
}
/** pip would read a date in the time zone of the machine. */
function startOfDay(text) {
    return /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00+00:00` : text.replace(/Z$/, '+00:00');
}
function checkDate(input, name, text) {
    if (dateOrTimePattern.test(text))
        return;
    const fix = 'Use a date such as 2026-11-01, a time such as 2026-11-01T00:00:00Z, or a duration such as 7 days';
    input.reject(name, `is \`${text}\`, which is neither a date nor a time`, fix);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/upgrade-input.js


/** Reads which pins may move, and the ranges of packages such as `numpy>=2,<2.3`. */
function readUpgrade(input) {
    const requirements = joinClauses(input.words('upgrade-packages')).flatMap((word) => {
        const requirement = parseRequirement(word);
        if (requirement?.url === undefined && requirement?.extras.length === 0)
            return [requirement];
        input.reject('upgrade-packages', packageNameProblem(word), 'Use a name such as numpy, or `numpy<2.3`');
        return [];
    });
    const ranges = requirements.flatMap(({ key, specifier }) => (specifier === '' ? [] : [[key, specifier]]));
    return {
        all: input.choice('mode') === 'upgrade',
        packages: requirements.map(({ key }) => key),
        ranges: Object.fromEntries(ranges),
    };
}
/** The clauses of a range are separated by commas, like the packages. */
function joinClauses(words) {
    const joined = [];
    for (const word of words) {
        const previous = joined.at(-1);
        if (previous === undefined || !startsWithOperator(word))
            joined.push(word);
        else
            joined.splice(-1, 1, `${previous}${/[~=!<>]/.test(previous) ? ',' : ''}${word}`);
    }
    return joined;
}
const startsWithOperator = (word) => /^[~=!<>]/.test(word);

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/validate-inputs.js


/** Rejects values and combinations that no step can use. */
function validateInputs(input, inputs, hasIndexCredentials) {
    validateEngineSettings(input, inputs);
    if (emitsIndexUrl(inputs.engine) && hasIndexCredentials) {
        const fix = 'Remove the credentials or set it to `false`; otherwise the locks would contain them';
        input.reject('emit-index-url', 'is `true`, but an index URL contains credentials', fix);
    }
    if (inputs.engine.emitFindLinks && inputs.index.findLinks.some((link) => extractCredentials(link).length > 0))
        input.reject('emit-find-links', 'is `true`, but a URL of `find-links` contains credentials', 'Remove the credentials');
    if (!(inputs.timeoutMinutes > 0 && inputs.timeoutMinutes <= 360))
        input.reject('timeout-minutes', 'is not a number of minutes above 0 and up to 360');
    validateMode(input, inputs);
}
const limitation = 'but pip-compile resolves for the interpreter and platform that run it';
function validateEngineSettings(input, inputs) {
    if (input.isRejected('engine'))
        return;
    const { engine } = inputs;
    const { name, universal, pythonVersion } = engine;
    validateIndexes(input, inputs);
    if (universal && name === 'pip-compile')
        input.reject('universal', `is \`true\`, ${limitation}`, 'Use `engine: uv`');
    validatePlatforms(input, inputs);
    if (pythonVersion !== undefined && name === 'pip-compile')
        input.reject('python-version', `is \`${pythonVersion}\`, ${limitation}`, 'Use `engine: uv`, or set `python`');
    if (pythonVersion !== undefined && !/^3\.\d+(\.\d+)?$/.test(pythonVersion))
        input.reject('python-version', `is \`${pythonVersion}\`, which is not a Python version`, 'Use a version such as 3.12');
}
function validatePlatforms(input, { engine, selection }) {
    const { name, universal, platform, platforms } = engine;
    const named = platform === undefined ? platforms : [platform];
    if (named.length === 0)
        return;
    const list = named.join(', ');
    if (name === 'pip-compile')
        input.reject('platform', `is \`${list}\`, ${limitation}`, 'Use `engine: uv`, or compile on that platform');
    else if (universal)
        input.reject('platform', `is \`${list}\`, but \`universal\` makes locks for all platforms`, 'Remove one of them');
    if (platforms.length > 0 && selection.format !== 'requirements')
        input.reject('format', `is \`${selection.format}\`, but a \`pylock.toml\` is valid for every platform`, 'Use `requirements`');
    const unknown = named.filter((each) => !/^[a-z0-9_-]+$/.test(each));
    if (unknown.length > 0)
        input.reject('platform', `is \`${unknown.join(', ')}\`, which is not a platform of uv`, 'Use one such as x86_64-manylinux_2_28 or windows');
}
/** pip compares the versions of all indexes, and cannot find out which GPU this machine has. */
function validateIndexes(input, { engine, index }) {
    const { name, indexStrategy, torchBackend } = engine;
    if (name === 'pip-compile' && indexStrategy !== undefined && indexStrategy !== 'unsafe-best-match')
        input.reject('index-strategy', `is \`${indexStrategy}\`, but pip takes the best version from all indexes`, 'Use `engine: uv`');
    if (name === 'uv' && index.packageIndexes.size > 0 && (indexStrategy ?? 'first-index') !== 'first-index')
        input.reject('package-indexes', `is set, but \`index-strategy: ${indexStrategy}\` mixes indexes`, 'Remove one of them');
    if (torchBackend === undefined)
        return;
    if (!/^(auto|cpu|xpu|cu\d+|rocm\d+(\.\d+)*)$/.test(torchBackend))
        input.reject('torch-backend', `is \`${torchBackend}\``, 'Use a backend such as cpu, cu128, rocm6.4 or auto');
    else if (torchBackend === 'auto' && name === 'pip-compile')
        input.reject('torch-backend', 'is `auto`, which only uv can detect', 'Name the backend, such as `cpu`, or use `engine: uv`');
}
function validateMode(input, { mode, upgrade, packages }) {
    if (mode === 'check' && upgrade.packages.length > 0)
        input.reject('upgrade-packages', 'is set with `mode: check`, which changes nothing', 'Remove it or use `mode: compile`');
    if (mode === 'explain' && packages.length === 0)
        input.reject('packages', 'is not set, but `mode: explain` requires it', 'Name the packages to explain');
    if (mode !== 'explain' && packages.length > 0)
        input.reject('packages', `is set, but \`mode: ${mode}\` does not use it`, 'Remove it or use `mode: explain`');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/read-inputs.js














/** Reads the inputs, the configuration and the engine's own files, and validates them together. */
async function readCompileInputs(context) {
    const { inputs, given } = await readInputs(context, requirementsInputs, (input) => {
        const mode = input.choice('mode');
        const [platforms, independentLayers] = [readPlatforms(input), input.words('independent-layers')];
        const inputs = {
            mode,
            selection: {
                ...readDirectory(input, context.workspace),
                layers: input.words('layers'),
                extraSources: readExtraSources(input, context.workspace),
                format: input.choice('format'),
                groups: readGroups(input, context.workspace),
                platforms,
            },
            joint: {
                resolution: input.choice('resolution'),
                independentLayers: withPlatforms(independentLayers, platforms),
            },
            upgrade: readUpgrade(input),
            engine: readEngineSettings(input),
            index: readIndexConfig(input),
            python: input.text('python'),
            packages: readPackages(input, 'packages'),
            credentialHosts: readCredentialHosts(input),
            git: readGitAccess(context, input),
            timeoutMinutes: Number(input.text('timeout-minutes')),
            cache: resolveCacheMode(input.choice('cache'), context.env),
        };
        validateInputs(input, inputs, hasCredentials(context.env, inputs.index));
        return { inputs, given: namesOfGivenInputs(input) };
    });
    return await addToolSettings(context, inputs, given);
}
function namesOfGivenInputs(input) {
    const names = Object.keys(requirementsInputs.inputs);
    return new Set(names.filter((name) => input.isSet(name)));
}
/** Masks the deploy key before anything else uses it. */
function readGitAccess({ mask }, input) {
    const deployKey = input.secret('deploy-key');
    mask(deployKey);
    return { deployKey: deployKey === '' ? undefined : deployKey, knownHosts: input.lines('known-hosts') };
}
function readEngineSettings(input) {
    return {
        name: input.choice('engine'),
        ...readLimits(input, new Date()),
        generateHashes: input.flag('generate-hashes'),
        annotationStyle: input.choice('annotation-style'),
        stripExtras: input.flag('strip-extras'),
        unsafePackages: readPackages(input, 'unsafe-packages'),
        emitIndexUrl: input.flag('emit-index-url'),
        emitFindLinks: input.flag('emit-find-links'),
        emitBuildOptions: input.flag('emit-build-options'),
        constraints: readConstraints(input),
        buildConstraints: input.paths('build-constraints', 'file'),
        customCompileCommand: readCompileCommand(input),
        indexStrategy: input.optionalChoice('index-strategy'),
        torchBackend: input.text('torch-backend') || undefined,
        relativePaths: input.choice('relative-paths'),
        universal: input.flag('universal'),
        platforms: readPlatforms(input),
        platform: readPlatforms(input).length === 0 ? input.words('platform')[0] : undefined,
        pythonVersion: input.text('python-version') || undefined,
        pre: input.flag('prereleases'),
        layerSettings: readLayerOptions(input, input.choice('engine')),
        toolOptions: [],
        toolStamp: [],
    };
}
function readCompileCommand(input) {
    const command = input.text('custom-compile-command');
    if (/[\r\n]/.test(command))
        input.reject('custom-compile-command', 'has several lines', 'Write the command in one line');
    return command || undefined;
}
/** Several platforms, each of which gets its own locks; empty for one, or for that of the interpreter. */
function readPlatforms(input) {
    const platforms = [...new Set(input.words('platform'))];
    return platforms.length > 1 ? platforms : [];
}
/** Reads a list of packages, as normalized names. */
function readPackages(input, name) {
    return input.words(name).map((word) => readPackageName(input, name, word));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/run.js







/** Reads the inputs and runs the mode that they name. */
async function compileRequirements(context) {
    const given = await readCompileInputs(context);
    // A source distribution runs its build backend when it is resolved.
    if (given.mode !== 'check')
        (0,hidden_env/* hideStepVariables */.QT)(context.temp);
    maskCredentials(context, given.index);
    const inputs = { ...given, git: validateGitAccess(context, given.git) };
    if (inputs.mode === 'check')
        await check(context, inputs);
    else if (inputs.mode === 'explain')
        await explain_explain(context, inputs);
    else
        await compile(context, inputs);
}


/***/ }),

/***/ 6900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   V3: () => (/* binding */ readManifestKey),
/* harmony export */   zQ: () => (/* binding */ matchesManifest)
/* harmony export */ });
/* unused harmony export fileSha256 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6466);





const manifestName = 'eleanor-manifest.json';
const maxBytesAtOnce = 8 * 1024 * 1024;
/** A file system may give two changes within so many milliseconds the same time. Source: Linux, CONFIG_HZ. */
const clockTickMs = 50;
/** Writes a manifest into the folder: the key, and the SHA-256 of each file or the target of each symbolic link in it. */
async function writeManifest(folder, key, { keepStates = false } = {}) {
    const recorded = keepStates ? recordStates(folder) : {};
    // Sorted, so that equal folders give equal manifests.
    const files = Object.fromEntries(Object.entries(await digestFiles(folder)).sort(([a], [b]) => (a < b ? -1 : 1)));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, manifestName), JSON.stringify({ key, files, ...recorded }));
}
/** Whether the folder holds exactly what its manifest lists, for this key. False if the manifest is missing or unreadable. */
async function matchesManifest(folder, key) {
    try {
        // At once, because a thread takes longer to start than the manifest to be read.
        const saved = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, manifestName), 'utf8'));
        if (saved.key !== key)
            return false;
        if (hasSavedStates(folder, saved))
            return true;
        const digests = Object.entries(await digestFiles(folder, saved));
        return digests.length === Object.keys(saved.files).length && digests.every(([name, digest]) => saved.files[name] === digest);
    }
    catch {
        return false;
    }
}
/**
 * Whether the states alone show that nothing has changed, which takes half of the time to list the folders as well. False if they cannot:
 * for something that changed shortly before the manifest was written, and for the manifest of an older version.
 */
function hasSavedStates(folder, { files, states = {}, folders }) {
    if (folders === undefined)
        return false;
    // Through no link, which the system would follow again for each file.
    const top = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
    // The manifest itself has changed the top folder since.
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(top).filter((name) => name !== manifestName);
    const expected = new Set([...Object.keys(files), ...Object.keys(folders)].map((path) => path.split('/', 1)[0]));
    if (entries.length !== expected.size || !entries.every((name) => expected.has(name)))
        return false;
    const isUnchanged = (state, path) => isEqual(state, `${top}${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}${path}`);
    const hasSameEntries = Object.entries(folders).every(([path, state]) => isUnchanged(state, path));
    return hasSameEntries && Object.keys(files).every((path) => isUnchanged(states[path], path));
}
/** The key under which the folder was saved; undefined if it has no readable manifest. */
async function readManifestKey(folder) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, manifestName), 'utf8')).key;
    }
    catch {
        return undefined;
    }
}
/** Digests by path. Takes those of untouched files from the manifest. */
async function digestFiles(folder, { files, states = {} } = {}) {
    // One buffer for all files: allocating one for each takes as long as reading it.
    const buffer = Buffer.allocUnsafe(maxBytesAtOnce);
    const digests = {};
    for (const { entry, path, name } of listEntries(folder)) {
        if (entry.isDirectory())
            continue;
        const isUntouched = entry.isFile() && isEqual(states[name], path);
        const known = isUntouched ? files?.[name] : undefined;
        digests[name] = known ?? digestEntry(entry, path, buffer) ?? (await fileSha256(path));
    }
    return digests;
}
/** Lists everything in the folder but the manifest. */
function listEntries(folder) {
    const found = [];
    // Without `recursive` and `join`, which take longer than to read the states of all files.
    const visit = (parent, prefix) => {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(parent, { withFileTypes: true })) {
            const [path, name] = [`${parent}${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}${entry.name}`, `${prefix}${entry.name}`];
            if (name !== manifestName)
                found.push({ entry, path, name });
            if (entry.isDirectory())
                visit(path, `${name}/`);
        }
    };
    visit(folder, '');
    return found;
}
/** Records the states of what will have another time at its next change. Other files are read again at every comparison. */
function recordStates(folder) {
    const before = Date.now() - clockTickMs;
    const states = {};
    const folders = {};
    let isComplete = true;
    for (const { entry, path, name } of listEntries(folder)) {
        const state = readState(path);
        const [, , , ctimeMs] = state;
        // A file system that keeps whole seconds.
        const isCoarse = ctimeMs % 1000 === 0;
        const isCertain = ctimeMs < before && !isCoarse;
        if (entry.isDirectory())
            isComplete &&= isCertain;
        const kept = entry.isDirectory() ? folders : states;
        if (isCertain)
            kept[name] = state;
    }
    return { states, ...(isComplete && { folders }) };
}
function isEqual(saved, path) {
    return saved !== undefined && readState(path).every((value, index) => value === saved[index]);
}
function readState(path) {
    const { ino, size, mtimeMs, ctimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    return [ino, size, mtimeMs, ctimeMs];
}
/** Undefined for a file larger than the buffer. Synchronous, because thousands of small files take several times longer as streams. */
function digestEntry(entry, path, buffer) {
    if (entry.isSymbolicLink())
        return `link:${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path)}`;
    // Reading a named pipe would wait for ever.
    if (!entry.isFile())
        throw new Error(`${path} is not a file`);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        let length = 0;
        while (length < buffer.length) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, length, buffer.length - length, null);
            if (count === 0)
                return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', buffer.subarray(0, length));
            length += count;
        }
        return undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** The SHA-256 of a file in hexadecimal. A large one is read as a stream. */
async function fileSha256(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size <= maxBytesAtOnce)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path));
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), digest);
    return digest.digest('hex');
}


/***/ }),

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(5689);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./.work/compiled/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./.work/compiled/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./.work/compiled/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./.work/compiled/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function core_saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./.work/compiled/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./.work/compiled/shared/src/log/workflow-commands.js
/** Commands to the runner. Source: GitHub, "Workflow commands for GitHub Actions". */

const levels = { error: error, notice: notice, warning: warning };
/** Shows a message with its level, at a location in the user's files if one is given. */
function annotate(level, message, at) {
    const properties = at && { file: at.file, ...(at.line && { startLine: at.line }), ...(at.column && { startColumn: at.column }) };
    levels[level](message, properties);
}


;// CONCATENATED MODULE: ./.work/compiled/shared/src/log/log.js

/** Creates a log that writes the runner's workflow commands through `output`. */
function createLog(output) {
    const emit = (command) => {
        output.resumeCommands();
        command();
    };
    return {
        debug: (message) => emit(() => debug(message)),
        info(message) {
            // A line that the runner could read as a command is written as untrusted output.
            if (/::|##\[/.test(message))
                output.writeUntrusted(`${message}\n`);
            else
                emit(() => process.stdout.write(`${message}\n`));
        },
        notice: (message, at) => emit(() => annotate('notice', message, at)),
        warning: (message, at) => emit(() => annotate('warning', message, at)),
        error: (message, at) => emit(() => annotate('error', message, at)),
        async group(title, work) {
            emit(() => startGroup(title));
            try {
                return await work();
            }
            finally {
                emit(() => endGroup());
            }
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/log/stdout-writer.js

const newline = 10;
/** Creates an output over a stream. Each block has a new random token, which no child process can guess or read in the log of an earlier one. */
function createStdoutWriter(stream, createToken = external_node_crypto_.randomUUID) {
    /** The token of the open block. */
    let token;
    let isInLine = false;
    return {
        writeUntrusted(text) {
            if (text.length === 0)
                return true;
            if (token === undefined) {
                token = createToken();
                stream.write(`::stop-commands::${token}\n`);
            }
            isInLine = typeof text === 'string' ? !text.endsWith('\n') : text.at(-1) !== newline;
            return stream.write(text);
        },
        resumeCommands() {
            if (isInLine)
                stream.write('\n');
            if (token !== undefined)
                stream.write(`::${token}::\n`);
            isInLine = false;
            token = undefined;
        },
        async drained() {
            await new Promise((resolve) => (stream.once === undefined ? resolve() : void stream.once('drain', resolve)));
        },
    };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/hidden-env.js
var hidden_env = __nccwpck_require__(8946);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/progress/clock.js
const systemClock = {
    now: () => performance.now(),
    every(ms, tick) {
        const timer = setInterval(tick, ms);
        timer.unref();
        return () => clearInterval(timer);
    },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/progress/program-name.js

/** At most so many words after the program, such as `buildx build`. */
const maxWords = 2;
/**
 * Returns what a command line runs, such as `docker buildx build` or `pip install`: the program, or a Python module or script, and the
 * words before its first option. Paths and values are left out.
 */
function programName(command, args) {
    const [program, rest] = pythonProgram(command, args) ?? [(0,external_node_path_.basename)(command), args];
    const end = rest.findIndex((word) => !/^[a-z][a-z-]*$/.test(word));
    return [program, ...rest.slice(0, Math.min(end < 0 ? rest.length : end, maxWords))].join(' ');
}
/** The module or script that Python runs, and its arguments. */
function pythonProgram(command, args) {
    if (!/^python[\d.]*(\.exe)?$/.test((0,external_node_path_.basename)(command)))
        return undefined;
    const module = args.indexOf('-m');
    if (module >= 0)
        return [args[module + 1] ?? '', args.slice(module + 2)];
    const script = args.findIndex((each) => each.endsWith('.py'));
    return script < 0 ? undefined : [(0,external_node_path_.basename)(args[script] ?? '', '.py'), args.slice(script + 1)];
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/progress/heartbeat.js

/** A reader takes a step for hung that prints nothing for longer. The heartbeat is checked every second, so the gap stays below 10 s. */
const silenceMs = 9000;
const checkMs = 1000;
/** A group that takes less reports no time. */
const slowGroupMs = 1000;
/** Starts the heartbeat of one run. `print` writes one line without being taken for output of the work. */
function startHeartbeat(clock, print) {
    const programs = new Set();
    let activity = { text: '', started: clock.now() };
    let lastOutput = clock.now();
    const noteOutput = () => void (lastOutput = clock.now());
    const noteActivity = (text) => {
        noteOutput();
        activity = { text: firstLine(text), started: clock.now() };
    };
    const stop = clock.every(checkMs, () => {
        const now = clock.now();
        if (now - lastOutput < silenceMs)
            return;
        lastOutput = now;
        print(formatHeartbeat(activity, [...programs], now));
    });
    return {
        stop,
        watchLog: (log) => watchLog(log, { clock, noteOutput, noteActivity }),
        watchOutput: (output) => ({
            ...output,
            writeUntrusted(text) {
                if (text.length > 0)
                    noteOutput();
                return output.writeUntrusted(text);
            },
        }),
        watchRun: (run) => async (command, args, options) => {
            const program = { name: programName(command, args), started: clock.now(), describe: options?.describe };
            programs.add(program);
            try {
                return await run(command, args, options);
            }
            finally {
                programs.delete(program);
            }
        },
    };
}
function watchLog(log, { clock, noteOutput, noteActivity }) {
    return {
        // Shown only if the job debugs its steps, so it is no sign of life.
        debug: (message) => log.debug(message),
        info(message) {
            noteActivity(message);
            log.info(message);
        },
        notice(message, at) {
            noteOutput();
            log.notice(message, at);
        },
        warning(message, at) {
            noteOutput();
            log.warning(message, at);
        },
        error(message, at) {
            noteOutput();
            log.error(message, at);
        },
        async group(title, work) {
            noteActivity(title);
            const started = clock.now();
            try {
                return await log.group(title, work);
            }
            finally {
                // Below the group, where it shows while the group is folded.
                if (clock.now() - started >= slowGroupMs)
                    log.info(`${firstLine(title)}: took ${seconds(clock.now() - started)}`);
                noteOutput();
            }
        },
    };
}
function formatHeartbeat(activity, programs, now) {
    const shown = activity.text === '' ? 'starting' : activity.text;
    const running = programs.map(({ name, started, describe }) => {
        const detail = describe?.() ?? '';
        return `${name} for ${seconds(now - started)}${detail === '' ? '' : `, ${detail}`}`;
    });
    const list = running.length === 0 ? '' : ` [${running.join('; ')}]`;
    return `Still working after ${seconds(now - activity.started)}: ${shown}${list}`;
}
function seconds(ms) {
    return `${Math.round(ms / 1000)} s`;
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __nccwpck_require__(7468);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/log/mask.js
/** The shortest text that is masked: masking shorter ones would make logs unreadable. */
const minLength = 4;
/**
 * The texts to register with the runner to mask a secret: the whole, each of its lines, and the Base64 of the whole.
 * A log shows a multi-line value line by line, so masking only the whole would hide nothing.
 */
function maskedForms(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    const forms = [secret.trim(), ...lines, Buffer.from(secret).toString('base64')];
    return [...new Set(forms.filter((form) => form.length >= minLength))];
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/orphan-processes.js


/** The environment variable that marks every program that a step starts. */
const stepMarkerVariable = 'ELEANOR_STEP';
/** The name of the saved state in which `post` finds its value. */
const stepMarkerState = 'step-marker';
/**
 * Stops all programs of a step that still run after its main process has ended: a runner that kills main kills only that one process,
 * while its children lead their own process groups. Each group with a marked process gets SIGTERM, and SIGKILL once its marked processes
 * have ended or the grace time is over. Nothing else is touched. Only Linux shows the environment of a process, and only to its owner;
 * on other systems nothing is found. Returns how many processes were found. Throws if some of them could not be stopped.
 */
async function killOrphans(marker, graceMs = 2000) {
    if (marker === '')
        return 0;
    const found = findOrphans(marker);
    let remaining = found;
    const groups = new Set();
    for (const signal of ['SIGTERM', 'SIGKILL']) {
        for (const { group } of remaining)
            groups.add(group);
        // Groups without a marked process get the signal too: a marked process may have left an unmarked one in its group.
        for (const group of groups)
            signalGroup(group, signal);
        remaining = await waitForEnd(marker, remaining, graceMs);
    }
    if (remaining.length > 0)
        throw new Error(`still running: ${remaining.map(({ pid }) => pid).join(', ')}`);
    return found.length;
}
async function waitForEnd(marker, processes, graceMs) {
    let remaining = processes;
    const deadline = performance.now() + graceMs;
    while (remaining.length > 0 && performance.now() < deadline) {
        remaining = findOrphans(marker);
        if (remaining.length > 0)
            await sleep(20);
    }
    return remaining;
}
function findOrphans(marker) {
    return findMarkedProcesses(stepMarkerVariable, marker).filter(({ group }) => group > 1);
}
/**
 * All other processes whose environment has this value for the variable. Source: proc_pid_environ(5); none on other systems. Reads
 * synchronously: a file of /proc takes a tenth of the time that a thread for it takes, and every step looks at all processes.
 */
function findMarkedProcesses(variable, value) {
    const assignment = `${variable}=${value}`;
    const others = listProcesses().filter((pid) => pid !== String(process.pid));
    return others.filter((pid) => hasVariable(pid, assignment)).flatMap((pid) => readProcess(pid) ?? []);
}
function listProcesses() {
    try {
        return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    }
    catch {
        return [];
    }
}
function hasVariable(pid, assignment) {
    const environment = readOrEmpty(`/proc/${pid}/environ`);
    return environment.includes(assignment) && environment.toString().split('\0').includes(assignment);
}
/** The program's name is in parentheses and may hold any character; state, parent and group follow it. Source: proc_pid_stat(5). */
function readProcess(pid) {
    const stat = readOrEmpty(`/proc/${pid}/stat`).toString();
    const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
    return Number.isInteger(group) ? { pid: Number(pid), group } : undefined;
}
/** Empty if the process has ended, or is not ours. */
function readOrEmpty(path) {
    try {
        return readFileSync(path);
    }
    catch {
        return Buffer.alloc(0);
    }
}
function signalGroup(group, signal) {
    try {
        process.kill(-group, signal);
    }
    catch {
        // The group has ended. A process that may not be stopped is found again and reported.
    }
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 7 modules
var runner = __nccwpck_require__(1457);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/tool-query.js
var tool_query = __nccwpck_require__(6319);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/progress/trace-run.js
/**
 * A runner that reports each command, its folder, its result and its time as debug messages. Passwords in URLs are left out; the
 * environment and the input of a program, which hold secrets, are never shown.
 */
function traceRun(run, { debug }) {
    return async (command, args, options) => {
        const shown = [command, ...args].map(formatArgument).join(' ');
        debug(options?.cwd === undefined ? `Run: ${shown}` : `Run in ${options.cwd}: ${shown}`);
        const result = await run(command, args, options);
        const end = result.timedOut ? 'stopped at its time limit' : `ended with exit code ${result.code}`;
        debug(`${command} ${end} after ${result.seconds.toFixed(1)} s`);
        return result;
    };
}
function formatArgument(argument) {
    const safe = argument.replaceAll(/\/\/[^/@\s]*@/g, '//***@');
    return /^[\w@%+=:,./*-]+$/.test(safe) ? safe : JSON.stringify(safe);
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/private-dir.js



/** The name of the saved state that holds the path of the private folder; `post.ts` reads it. */
const privateDirState = 'private-folder';
const privateDirPrefix = 'eleanor-private-';
/**
 * Creates the private folder of this run in `RUNNER_TEMP`. Its path is saved as state before the folder exists, so that `post` finds
 * it even if the run ends in between.
 */
async function createPrivateDir(temp, saveState) {
    const path = (0,external_node_path_.join)(temp, `${privateDirPrefix}${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`);
    saveState(privateDirState, path);
    return await createFolder(path);
}
/** Creates a folder in a private folder, such as one for each platform. `post` removes it with its parent. */
async function createPrivateSubfolder(parent, name) {
    return await createFolder(join(parent.path, name));
}
async function createFolder(path) {
    await (0,external_node_fs_promises_.mkdir)(path, { mode: 0o700 });
    return {
        path,
        async write(name, content) {
            const file = (0,external_node_path_.join)(path, name);
            await (0,external_node_fs_promises_.writeFile)(file, content, { mode: 0o600, flag: 'wx' });
            return file;
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/create-context.js












/** Creates the context of this action run from the environment that the runner gave it. */
function createActionContext({ env, output, log, summary, signal, watchRun }) {
    const temp = requireFolder(env, 'RUNNER_TEMP');
    const saveState = (name, value) => {
        output.resumeCommands();
        core_saveState(name, value);
    };
    const stepId = (0,external_node_crypto_.randomUUID)();
    saveState(stepMarkerState, stepId);
    const stepMarker = { [stepMarkerVariable]: stepId };
    const watchedRun = watchRun((0,runner/* createRunner */.ji)({ output, signal, extraEnv: stepMarker }));
    let privateDir;
    return {
        env,
        workspace: (0,external_node_fs_.realpathSync)(requireFolder(env, 'GITHUB_WORKSPACE')),
        temp,
        actionPath: findActionPath(process.argv[1] ?? ''),
        toolCache: chooseToolCache(env, temp),
        log,
        summary,
        signal,
        // The runner sets it if the variable ACTIONS_STEP_DEBUG is true. Source: GitHub, "Enabling debug logging".
        run: env.RUNNER_DEBUG === '1' ? traceRun(watchedRun, log) : watchedRun,
        query: (0,tool_query/* createToolQuery */.F)(stepMarker),
        saveState,
        setOutput(name, value) {
            output.resumeCommands();
            setOutput(name, value);
        },
        mask(secret) {
            output.resumeCommands();
            for (const form of maskedForms(secret))
                setSecret(form);
        },
        privateDir: () => (privateDir ??= createPrivateDir(temp, saveState)),
    };
}
function requireFolder(env, variable) {
    const path = env[variable];
    if (path === undefined || path === '')
        throw new errors/* UserError */.yo(`${variable} is not set`, { fix: 'Run this action in a GitHub Actions job, or set it to a folder' });
    if (!(0,paths/* isWritable */.nH)(path))
        throw new errors/* UserError */.yo(`${variable} is ${path}, which is not a writable folder`);
    return path;
}
function chooseToolCache(env, temp) {
    const path = env.RUNNER_TOOL_CACHE;
    return path !== undefined && (0,paths/* isWritable */.nH)(path) ? path : (0,external_node_path_.join)(temp, 'tool-cache');
}
/** The nearest folder above the entry file that holds an `action.yml`: the action as the runner downloaded it. */
function findActionPath(entry) {
    for (let path = (0,external_node_path_.dirname)(entry); path !== (0,external_node_path_.dirname)(path); path = (0,external_node_path_.dirname)(path))
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'action.yml')))
            return path;
    throw new Error(`No action.yml above ${entry}`);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/summary.js
/** GitHub discards a summary above 1 MiB, so this one stays well below it. Source: GitHub "Adding a job summary". */
const maxBytes = 900 * 1024;
function createSummary() {
    const blocks = [];
    return {
        add: (markdown) => void blocks.push(markdown.trim()),
        text() {
            const text = blocks.map((block) => `${block}\n`).join('\n');
            if (Buffer.byteLength(text) <= maxBytes)
                return text;
            return `${Buffer.from(text).subarray(0, maxBytes).toString('utf8')}\n\n*This summary was cut at 900 KiB.*\n`;
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/run-action.js









/**
 * Runs an action: creates its context, calls `work`, and is the only place that fails the step. A `UserError` is shown as its message
 * with the annotation it carries, anything else as a bug with its stack. The summary is written in every case.
 * SIGINT and SIGTERM cancel the run: child processes are stopped and the step fails with one line.
 */
async function runAction(work, processEnv = process.env) {
    const env = (0,hidden_env/* revealStepVariables */.dN)(processEnv);
    const cancel = new AbortController();
    const stdout = createStdoutWriter(process.stdout);
    const plainLog = createLog(stdout);
    const heartbeat = startHeartbeat(systemClock, (line) => plainLog.info(line));
    const [output, log] = [heartbeat.watchOutput(stdout), heartbeat.watchLog(plainLog)];
    const summary = createSummary();
    const onSignal = (name) => {
        cancel.abort(new errors/* CancelledError */.cc(`Cancelled by ${name}`));
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    try {
        await work(createActionContext({ env, output, log, summary, signal: cancel.signal, watchRun: heartbeat.watchRun }));
    }
    catch (error) {
        output.resumeCommands();
        failStep(error, log);
    }
    finally {
        heartbeat.stop();
        await writeStepSummary(summary.text(), env, log);
        output.resumeCommands();
    }
    // A cache client that timed out may still hold sockets and timers, which would keep the process alive.
    process.stdout.write('', () => process.exit());
}
function failStep(error, log) {
    process.exitCode = 1;
    const userError = error instanceof errors/* UserError */.yo ? error : (0,errors/* diskError */.wO)(error);
    if (userError !== undefined)
        log.error(userError.message, userError.at);
    else if (error instanceof errors/* CancelledError */.cc)
        log.error(error.message);
    else
        log.error(`This is a bug in the action. Please report it with these lines: ${stackOf(error)}`);
}
function stackOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
async function writeStepSummary(text, env, log) {
    if (text === '' || env.GITHUB_STEP_SUMMARY === undefined || env.GITHUB_STEP_SUMMARY === '')
        return;
    try {
        await summary.addRaw(text, true).write();
    }
    catch (error) {
        log.warning(`The job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}


/***/ }),

/***/ 5689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   oC: () => (/* binding */ InvalidInputError),
/* harmony export */   uH: () => (/* binding */ InputValueError),
/* harmony export */   wO: () => (/* binding */ diskError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A problem that the user of the action can fix: a wrong input, a missing file, a failing tool.
 * Anything else that is thrown counts as a bug of the action and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
    what;
    details;
    at;
    constructor(what, details = {}) {
        super(joinSentences([what, details.why, details.fix]));
        this.what = what;
        this.details = details;
        this.at = details.at;
    }
}
/** An invalid input or configuration, found before any work. The `eleanor` command reports it as wrong use. */
class InvalidInputError extends UserError {
}
/** An invalid value of one input that is found only together with the files of the repository. */
class InputValueError extends InvalidInputError {
    input;
    problem;
    /** `problem` continues the sentence that starts with the name of the input. */
    constructor(input, problem, details = {}) {
        super(`Input \`${input}\` ${problem}`, details);
        this.input = input;
        this.problem = problem;
    }
}
/** The run was cancelled from outside (SIGINT or SIGTERM). */
class CancelledError extends Error {
    name = 'CancelledError';
}
const diskProblems = {
    ENOSPC: 'The disk is full',
    EDQUOT: 'The disk quota is used up',
    EROFS: 'The disk is read-only',
};
/** An error of a full or read-only disk as one that the user can fix; undefined for any other error. Source: errno(3). */
function diskError(error) {
    const what = diskProblems[error?.code ?? ''];
    if (what === undefined)
        return undefined;
    return new UserError(what, { why: messageOf(error), fix: 'Free up disk space and run again' });
}
/** The message of any thrown value. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Joins parts of a message, each as a sentence with its full stop. Empty parts are left out. */
function joinSentences(parts) {
    return parts
        .filter((part) => part !== undefined && part !== '')
        .map(sentence)
        .join(' ');
}
function sentence(text) {
    const trimmed = (text ?? '').trim();
    return /[.!?:]$/.test(trimmed) || trimmed.includes('\n') ? trimmed : `${trimmed}.`;
}


/***/ }),

/***/ 7468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ resolveExistingPrefix),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   TS: () => (/* binding */ relativePosixPath),
/* harmony export */   VF: () => (/* binding */ isKind),
/* harmony export */   hS: () => (/* binding */ isReadable),
/* harmony export */   nH: () => (/* binding */ isWritable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** The relative path from a folder to a path, both absolute, with forward slashes; `.` for the folder itself. */
function relativePosixPath(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/** Whether a path is the folder or below it. Both absolute. */
function isInside(folder, path) {
    const suffix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return suffix === '' || (!suffix.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && suffix !== '..' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, suffix) === path);
}
/** The path with symbolic links resolved. If it does not exist, its nearest existing parent is resolved and the rest appended. */
function resolveExistingPrefix(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(resolveExistingPrefix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path));
}
/** Whether a path exists and is a file or a directory, links followed. */
function isKind(path, kind) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return kind === 'file' ? stats?.isFile() === true : stats?.isDirectory() === true;
}
/** Whether this process may read the file or folder. */
function isReadable(path) {
    return isAccessible(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
}
/** Whether this process may write to the file or folder. */
function isWritable(path) {
    return isAccessible(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
}
function isAccessible(path, mode) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, mode);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h7: () => (/* binding */ isStepVariable),
/* harmony export */   i$: () => (/* binding */ withoutInputs),
/* harmony export */   q8: () => (/* binding */ envForProject)
/* harmony export */ });
/* unused harmony exports envForUserCommand, envForGit */
/** Inputs, tokens and the files through which a step sends commands to the runner. Source: GitHub "Workflow commands", environment files. */
const stepVariable = /^(INPUT_|STATE_|ACTIONS_)|^GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY|TOKEN)$/;
/** Whether a variable belongs to this step alone, and must not be seen by programs of the project. */
function isStepVariable(name) {
    return stepVariable.test(name);
}
/**
 * The environment for programs of the project, such as hooks, build backends and apps: that of the job, without the variables of this
 * step. Inputs hold keys, and a program that writes to the runner's files sets the outputs and variables of other steps.
 */
function envForProject(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isStepVariable(name)));
}
/**
 * The environment for a command that an input names: that of the step, with a token that the user may have set for this command,
 * but without the inputs, which hold keys, and without the runner's tokens.
 */
function envForUserCommand(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT_|ACTIONS_.*TOKEN$)/.test(name)));
}
/**
 * The environment for Git: that of the project's programs, which Git may start as filters or credential helpers, with the token that
 * the user may have set for such a helper.
 */
function envForGit(env) {
    const { GITHUB_TOKEN: token } = env;
    return token === undefined ? envForProject(env) : { ...envForProject(env), GITHUB_TOKEN: token };
}
/** An environment without inputs, for every program: none needs them, and other programs of the user could read them there. */
function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
}


/***/ }),

/***/ 8946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ hideStepVariables),
/* harmony export */   dN: () => (/* binding */ revealStepVariables)
/* harmony export */ });
/* unused harmony export hideStepVariablesEarly */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7468);
/* harmony import */ var _child_env_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8234);





/** Set in a process that has replaced itself: its own id, which stays the same. Another value was inherited, and says nothing. */
const replacedVariable = 'ELEANOR_REPLACED';
/**
 * Replaces this process by one whose environment holds no variable of the step. Call it before code of the project runs, and before
 * anything has been done: the action starts again, once. Any program of the same user can read the environment with which a process was
 * started (`/proc/<pid>/environ`), and there the inputs hold keys, and other variables tokens and the files of the runner.
 *
 * The variables go to the new process through its standard input: a file without a name, which `revealStepVariables` empties. Does
 * nothing outside a step, and where a process cannot be replaced: on Windows, and before Node.js 22.15.
 */
function hideStepVariables(temp, env = process.env) {
    const { execve } = process;
    const isStep = Object.keys(env).some((name) => name.startsWith('INPUT_'));
    if (!isStep || execve === undefined || process.platform === 'win32' || wasReplaced(env))
        return;
    const variables = Object.entries(env);
    const hidden = variables.filter(([name]) => (0,_child_env_js__WEBPACK_IMPORTED_MODULE_4__/* .isStepVariable */ .h7)(name));
    writeStandardInput(temp, JSON.stringify(Object.fromEntries(hidden)));
    const visible = variables.filter(([name]) => !(0,_child_env_js__WEBPACK_IMPORTED_MODULE_4__/* .isStepVariable */ .h7)(name));
    const args = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
    execve.call(process, process.execPath, args, { ...Object.fromEntries(visible), [replacedVariable]: String(process.pid) });
}
/**
 * Does the same before the context of the action exists. If the temporary folder cannot be used, nothing happens: the context and a later
 * `hideStepVariables` report it.
 */
function hideStepVariablesEarly(env = process.env) {
    const temp = env.RUNNER_TEMP ?? '';
    if (temp === '' || !isWritable(temp))
        return;
    try {
        hideStepVariables(temp, env);
    }
    catch {
        // Such as a full disk.
    }
}
/**
 * Returns the whole environment of the step. In a process that has replaced itself, the variables that clients of the runner's services
 * read are set in `env` again, where no other process sees them; the inputs are not, so that no program inherits them.
 */
function revealStepVariables(env) {
    if (!wasReplaced(env))
        return env;
    const hidden = JSON.parse(readStandardInput());
    for (const [name, value] of Object.entries(hidden))
        if (!name.startsWith('INPUT_'))
            env[name] = value;
    return { ...env, ...hidden };
}
function wasReplaced(env) {
    return env[replacedVariable] === String(process.pid);
}
/** How long another thread may keep the number of standard input, in milliseconds. */
const limitMs = 5000;
/**
 * Makes a file with this text standard input, which a replaced process keeps. The file has lost its name before the text is written.
 *
 * The system opens a file under the lowest number that is free, which another thread may take first, such as the one with which Node.js
 * reads `NODE_EXTRA_CA_CERTS`. It is waited for until that thread has closed its file. Source: open(2).
 */
function writeStandardInput(temp, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `eleanor-private-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const pause = new Int32Array(new SharedArrayBuffer(4));
    closeStandardInput();
    for (let waited = 0; waited < limitMs; waited++) {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx+', 0o600);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
        if (file === 0) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, text);
            return;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        Atomics.wait(pause, 0, 0, 1);
    }
    throw new Error('Standard input could not be replaced, because another thread keeps its number');
}
function closeStandardInput() {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(0);
    }
    catch (error) {
        // Closed already, by an earlier attempt or by who has started this process.
        if (error.code !== 'EBADF')
            throw error;
    }
}
/** Reads and empties the file. It stays open: while its number is free, another thread may take it. */
function readStandardInput() {
    const bytes = Buffer.alloc((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(0).size);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(0, bytes, 0, bytes.length, 0);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(0);
    return bytes.toString('utf8');
}


/***/ }),

/***/ 1457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ji: () => (/* binding */ createRunner),
  fM: () => (/* binding */ lastLine),
  uO: () => (/* binding */ runOk)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(5689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __nccwpck_require__(8234);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(6466);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/inherited-pipe.js
/**
 * Closes a pipe that another process still holds open after the program has ended, such as a daemon that the program started: reading
 * it would never end. The pipe is closed only when it is empty, so everything that the program wrote is read first. The stream is then
 * destroyed, which its reader sees as a premature close.
 */
function releasePipe(stream, intervalMs = 500) {
    if (stream === null || stream.closed)
        return;
    const destroyIfEmpty = () => {
        if (stream.readableLength === 0)
            stream.destroy();
    };
    // The check runs one turn of the event loop after the timer, so that data that arrived while we were busy has been read.
    const timer = setInterval(() => void setImmediate(destroyIfEmpty), intervalMs);
    stream.once('close', () => clearInterval(timer));
}
/** Whether a reader failed only because `releasePipe` closed its pipe. */
function isReleasedPipeError(error) {
    return error?.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/output-tail.js

const maxLineLength = 64 * 1024;
/** Keeps the last `keepBytes` bytes. `onLine` gets every line (cut at 64 KiB) as it arrives. */
function createOutputTail(keepBytes, onLine) {
    const chunks = [];
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    let kept = 0;
    let dropped = 0;
    let partialLine = '';
    const emitLines = (text, isEnd) => {
        if (onLine === undefined)
            return;
        const lines = (partialLine + text).split('\n');
        partialLine = isEnd ? '' : (lines.pop() ?? '').slice(0, maxLineLength);
        for (const line of lines)
            if (!isEnd || line !== '')
                onLine(line.slice(0, maxLineLength).replace(/\r$/, ''));
    };
    return {
        push(chunk) {
            if (onLine !== undefined)
                emitLines(decoder.write(chunk), false);
            chunks.push(chunk);
            kept += chunk.length;
            for (let first = chunks[0]; first !== undefined && kept - first.length >= keepBytes; first = chunks[0]) {
                chunks.shift();
                kept -= first.length;
                dropped += first.length;
            }
        },
        text() {
            if (onLine !== undefined)
                emitLines(decoder.end(), true);
            const all = Buffer.concat(chunks);
            const cut = Math.max(0, all.length - keepBytes);
            const note = dropped + cut > 0 ? `[${dropped + cut} bytes of earlier output left out]\n` : '';
            return note + all.subarray(cut).toString('utf8');
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/child-output.js



/** Reads one stream of a child to its end and returns the kept part as text. */
async function collectOutput(stream, name, output, options) {
    const { onLine, show = false, showBytes = Infinity } = options;
    const tail = createOutputTail(options.keepBytes ?? 8 * 1024 * 1024, onLine && ((line) => onLine(line, name)));
    if (stream === null)
        return '';
    let remaining = showBytes;
    const display = async (bytes) => {
        if (remaining > 0 && !output.writeUntrusted(bytes.subarray(0, remaining)))
            await output.drained();
        remaining -= bytes.length;
    };
    try {
        for await (const chunk of stream) {
            const bytes = chunk;
            tail.push(bytes);
            if (show)
                await display(bytes);
        }
    }
    catch (error) {
        if (!isReleasedPipeError(error))
            throw error;
    }
    if (remaining < 0)
        output.writeUntrusted(`\n[${-remaining} bytes of further output left out]\n`);
    return tail.text();
}
/** Copies one stream of a child into another stream. That the target closes early is not an error of the child. */
async function pipeOutput(stream, into) {
    if (stream !== null)
        await (0,promises_.pipeline)(stream, into, { end: false }).catch(() => undefined);
    into.end();
    return '';
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/failure-reason.js
/** What Git says after every failure of a connection. Source: git, connect.c, `die_initial_contact`. */
const connectionAdvice = /\n*(?:fatal: )?Could not read from remote repository\.\s+Please make sure you have the correct access rights\s+and the repository exists\.\s*$/;
/** Why a program failed, as its output says: the last line, or the one before the advice that Git adds to it. */
function findFailureReason(output) {
    const text = output.trim();
    const cause = text.replace(connectionAdvice, '').trim();
    if (cause !== '')
        return cause.split('\n').at(-1) ?? '';
    return text === '' ? '' : 'Could not read from the remote repository: it does not exist, or you have no access';
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/process-group.js
/** Sends SIGTERM to the child's process group, and SIGKILL if the child has not exited within the grace time. */
function stopGroup(child, graceMs) {
    killGroup(child, 'SIGTERM');
    const timer = setTimeout(() => killGroup(child, 'SIGKILL'), graceMs);
    child.once('exit', () => clearTimeout(timer));
}
/** Sends a signal to the process group that the child leads. On Windows, which has no groups, only to the child. */
function killGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch (error) {
        // ESRCH: no process is left in the group.
        if (error.code !== 'ESRCH')
            throw error;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/runner.js







const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
/**
 * Creates the process runner of one action run. Each child leads its own process group. Cancelling or a timeout sends SIGTERM to the
 * group, and SIGKILL after the grace time. What remains of the group after its leader has ended is killed, so that no run leaves a
 * process behind. A process that left the group is not waited for, even if it keeps the output open.
 */
function createRunner({ output, signal, graceMs = 2000, extraEnv }) {
    return async (command, args, options = {}) => {
        const { ignoreCancellation = false, into, timeoutMs } = options;
        if (!ignoreCancellation)
            signal.throwIfAborted();
        const started = performance.now();
        const child = (0,external_node_child_process_namespaceObject.spawn)(command, args, {
            cwd: options.cwd,
            env: { ...(0,child_env/* withoutInputs */.i$)(options.env ?? process.env), ...extraEnv },
            detached: process.platform !== 'win32',
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        let timedOut = false;
        const stop = () => stopGroup(child, graceMs);
        const onTimeout = () => {
            timedOut = true;
            stop();
        };
        let timer;
        if (!ignoreCancellation)
            signal.addEventListener('abort', stop, { once: true });
        options.stop?.addEventListener('abort', stop, { once: true });
        try {
            void writeInput(child, options.input).then(() => {
                const isRunning = child.exitCode === null && child.signalCode === null;
                if (timeoutMs !== undefined && isRunning)
                    timer = setTimeout(onTimeout, timeoutMs);
            });
            const reading = [
                into === undefined ? collectOutput(child.stdout, 'stdout', output, options) : pipeOutput(child.stdout, into),
                collectOutput(child.stderr, 'stderr', output, options),
            ];
            const code = await waitForExit(child, command);
            for (const stream of [child.stdout, child.stderr])
                releasePipe(stream);
            const [stdout, stderr] = await Promise.all(reading);
            if (!ignoreCancellation)
                signal.throwIfAborted();
            return { code, stdout, stderr, timedOut, seconds: (performance.now() - started) / 1000 };
        }
        finally {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
            options.stop?.removeEventListener('abort', stop);
        }
    };
}
/** Runs a program that must succeed and returns its standard output without the final newline. */
async function runOk(run, command, args, options = {}) {
    const result = await run(command, args, options);
    if (result.code === 0 && !result.timedOut)
        return result.stdout.trimEnd();
    const name = [command, ...args.slice(0, 1)].join(' ');
    const reason = result.timedOut
        ? `it took longer than ${Math.round((options.timeoutMs ?? 0) / 1000)} s`
        : findFailureReason(result.stderr.trim() || result.stdout);
    throw new errors/* UserError */.yo(`\`${name}\` failed with exit code ${result.code}`, reason === '' ? {} : { why: reason });
}
/** The last line that a program printed: usually the reason why it failed. */
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}
async function writeInput(child, input) {
    // A child may end without reading its input, which gives EPIPE here; its exit code decides.
    child.stdin?.on('error', () => undefined);
    try {
        child.stdin?.end(await input);
    }
    catch {
        child.stdin?.end();
    }
}
async function waitForExit(child, command) {
    return await new Promise((resolve, reject) => {
        child.once('error', (error) => reject(startError(command, error)));
        child.once('exit', (code, signal) => {
            killGroup(child, 'SIGKILL');
            resolve(code ?? 128 + ((signal && signalNumbers[signal]) ?? 0));
        });
    });
}
function startError(command, error) {
    return error.code === 'ENOENT'
        ? new errors/* UserError */.yo(`${command} was not found`, { fix: 'Install it or put it on PATH' })
        : new errors/* UserError */.yo(`${command} could not be started`, { why: error.message });
}


/***/ }),

/***/ 6319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ createToolQuery)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7187);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5689);
/* harmony import */ var _child_env_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8234);



/** Creates the tool query of one action run. `extraEnv` is added to the environment of every program. */
function createToolQuery(extraEnv = {}) {
    return async (command, args, { cwd, env = process.env } = {}) => {
        const variables = Object.entries({ ...(0,_child_env_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutInputs */ .i$)(env), ...extraEnv });
        const defined = variables.filter((entry) => entry[1] !== undefined);
        try {
            const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)(command, [...args], {
                ...(cwd === undefined ? {} : { cwd }),
                env: Object.fromEntries(defined),
                silent: true,
                ignoreReturnCode: true,
            });
            return { code: exitCode, stdout, stderr };
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${command} could not be started`, {
                why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error),
                fix: 'Install it or put it on PATH',
            });
        }
    };
}


/***/ }),

/***/ 5111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ withRetry)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/concurrency/sleep.js

/** Waits for so many milliseconds. An aborted signal ends the wait and its reason is thrown. */
async function sleep(ms, signal) {
    await (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/retry.js

/**
 * Runs `work` until it succeeds, fails permanently, or has used its retries. Then the last error is thrown unchanged. `attempt` counts
 * from 0; `previous` is the error of the attempt before, undefined in the first one. Work that creates something must first check whether it
 * exists when `attempt` is not 0: the previous attempt may have succeeded although its response was lost.
 */
async function withRetry(policy, work) {
    let previous;
    for (let attempt = 0;; attempt++) {
        try {
            return await work(attempt, previous);
        }
        catch (error) {
            previous = error;
            policy.signal.throwIfAborted();
            const planned = policy.delaysMs[attempt];
            if (planned === undefined || !policy.isTransient(error))
                throw error;
            const delayMs = policy.retryAfterMs?.(error) ?? planned;
            policy.onRetry?.(error, delayMs);
            await sleep(delayMs, policy.signal);
        }
    }
}


/***/ }),

/***/ 7187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec),
  H: () => (/* binding */ getExecOutput)
});

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(3193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var io = __nccwpck_require__(8701);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util = __nccwpck_require__(90);
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return __awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!io_util/* isRooted */.Qh(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield io/* which */.K7(this.toolPath, true);
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield io_util/* exists */.t2(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ mkdir),
/* harmony export */   H8: () => (/* binding */ IS_WINDOWS),
/* harmony export */   Qh: () => (/* binding */ isRooted),
/* harmony export */   rm: () => (/* binding */ rm),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vr: () => (/* binding */ tryGetExecutablePath)
/* harmony export */ });
/* unused harmony exports chmod, copyFile, lstat, open, readdir, rename, rmdir, stat, symlink, unlink, readlink, UV_FS_O_EXLOCK, READONLY, isDirectory, getCmdPath */
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_0__.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath);
                        const upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map

/***/ }),

/***/ 8701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which),
/* harmony export */   U$: () => (/* binding */ mkdirP),
/* harmony export */   Yz: () => (/* binding */ rmRF)
/* harmony export */ });
/* unused harmony exports cp, mv, findInPath */
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2613);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
/* harmony import */ var _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return __awaiter(this, void 0, void 0, function* () {
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        (0,assert__WEBPACK_IMPORTED_MODULE_0__.ok)(fsPath, 'a path argument must be provided');
        yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .mkdir */ .Ck(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8 && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .isRooted */ .Qh(tool)) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return __awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function copyFile(srcFile, destFile, force) {
    return __awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7360);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
