import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

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

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

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

/***/ 1589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5689);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2066);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(855);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6783);




/** `mode: check`: tells which locks are stale and why, and fails when one is. Starts nothing and changes nothing. */
async function check(world, inputs) {
    const { graph, locks, stale } = await (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .look */ .O)(world, inputs);
    const differing = (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .drift */ .U)(new Map(graph.layers.map(({ name, lock }) => [name, locks.get(lock) ?? ''])));
    world.setOutput('changed', false);
    world.setOutput('drift', differing);
    world.summary.add((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z)({ layers: graph.layers, stale, before: locks, after: locks, drift: differing, mode: 'check' }));
    if (stale.length === 0) {
        world.log.info(`All ${graph.layers.length} locks are up to date.`);
        return;
    }
    for (const { lock, file, detail, at } of stale)
        world.log.warning(`${lock} is stale: ${detail}`, at ?? { file, line: 1 });
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${stale.length} of ${graph.layers.length} locks are stale: ${stale.map(({ lock, detail }) => `${lock} (${detail})`).join('; ')}`, {
        fix: 'Compile them with this action (`mode: compile`) and commit the result',
    });
}


/***/ }),

/***/ 9632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ closureOf)
/* harmony export */ });
/* harmony import */ var _shared_markers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3987);

/**
 * Follows requirements through a resolution: from package to package, with markers evaluated and extras taken in. Gives every
 * package that is reached, with the normalised names of its parents; the roots themselves have none from being roots.
 */
function closureOf(roots, { packages, environment }) {
    const parents = new Map();
    const extras = new Map();
    const visit = (requirement, parent) => {
        const { key } = requirement;
        if (!packages.has(key))
            return;
        const known = parents.get(key);
        const set = known ?? new Set();
        parents.set(key, set);
        if (parent !== undefined && parent !== key)
            set.add(parent);
        const asked = extras.get(key) ?? new Set();
        extras.set(key, asked);
        const added = requirement.extras.filter((extra) => !asked.has(extra));
        added.forEach((extra) => asked.add(extra));
        if (known === undefined)
            follow(key, []);
        if (added.length > 0)
            follow(key, added);
    };
    const follow = (key, asked) => {
        for (const requirement of packages.get(key)?.requires ?? []) {
            if (requirement.marker === undefined || (0,_shared_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .markerHolds */ .D)(requirement.marker, environment, asked))
                visit(requirement, key);
        }
    };
    for (const root of roots) {
        if (root.marker === undefined || (0,_shared_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .markerHolds */ .D)(root.marker, environment))
            visit(root, undefined);
    }
    return parents;
}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally),
/* harmony export */   i: () => (/* binding */ difference)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9687);
/* harmony import */ var _shared_lock_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7150);


/** The pins that differ between two texts of a lock, by name; '' stands for a lock that does not exist. */
function difference(before, after) {
    const [old, now] = [(0,_shared_lock_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .pins */ .h)(before), (0,_shared_lock_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .pins */ .h)(after)];
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.map((name) => change(name, old.get(name), now.get(name))).filter((found) => found.before !== found.after);
}
/** The changes in a few words, such as `1 added, 2 up (1 major)`. */
function tally(changes) {
    if (changes.length === 0)
        return 'same pins';
    const kinds = ['added', 'removed', 'up', 'down', 'changed'];
    const parts = kinds.map((kind) => {
        const found = changes.filter((each) => each.kind === kind);
        const major = found.filter(({ size }) => size === 'major').length;
        return found.length === 0 ? '' : `${found.length} ${kind}${major === 0 ? '' : ` (${major} major)`}`;
    });
    return parts.filter((part) => part !== '').join(', ');
}
function change(name, before, after) {
    const common = { package: name, before, after, size: undefined };
    if (before === undefined)
        return { ...common, kind: 'added' };
    if (after === undefined)
        return { ...common, kind: 'removed' };
    const size = sizeOf(before, after);
    if (size === 'address')
        return { ...common, kind: 'changed', size };
    return { ...common, kind: (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(after, before) < 0 ? 'down' : 'up', size };
}
/** The first part in which two versions differ. Source: PEP 440, "Version scheme". */
function sizeOf(before, after) {
    const [a, b] = [(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(before), (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(after)];
    if (a === null || b === null)
        return 'address';
    const length = Math.max(a.release.length, b.release.length);
    const first = [...Array(length).keys()].findIndex((index) => (a.release[index] ?? 0) !== (b.release[index] ?? 0));
    if (a.epoch !== b.epoch || first === 0)
        return 'major';
    if (first > 0)
        return first === 1 ? 'minor' : 'patch';
    if (a.public === b.public)
        return 'local';
    return a.is_prerelease || b.is_prerelease ? 'pre-release' : 'suffix';
}


/***/ }),

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf),
/* harmony export */   r: () => (/* binding */ bodyDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4078);


/** The digest of a file without the comments it begins with: of a lock, what it pins. */
function bodyDigest(text) {
    return digestOf((0,_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLock */ .oP)(text).body);
}
/** The first 16 hexadecimal digits of the SHA-256 of a text, whatever its line ends and blanks at line ends. */
function digestOf(text) {
    const normal = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .map((line) => line.trimEnd())
        .join('\n')
        .trimEnd();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(normal).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 2288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ directLines)
/* harmony export */ });
/* harmony import */ var _shared_pep508_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6902);
/* harmony import */ var _shared_statements_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3020);


/** All that one source states, with what it takes in and the files that limit every layer. */
function directLines(source, { sources, constraints }) {
    const direct = [];
    const others = [];
    const seen = new Set();
    const read = (file, constraint) => {
        const found = sources.get(file);
        if (found === undefined || seen.has(`${file} ${constraint}`))
            return;
        seen.add(`${file} ${constraint}`);
        if (found.opaque)
            return void others.push(file);
        const includeLines = new Set(found.includes.map(({ line }) => line));
        for (const { text, line } of (0,_shared_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .statements */ .F)(found.text)) {
            const requirement = (0,_shared_pep508_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(text);
            if (requirement !== undefined)
                direct.push({ requirement, file, line, constraint });
            else if (!includeLines.has(line))
                others.push(text);
        }
        for (const include of found.includes)
            read(include.path, constraint || include.kind === 'constraint');
    };
    read(source, false);
    for (const file of constraints)
        read(file, true);
    return { direct, others };
}


/***/ }),

/***/ 2066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ drift)
/* harmony export */ });
/* harmony import */ var _shared_lock_pins_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7150);

/** The packages that two layers pin to different versions, by name. `locks` is the text of each lock by its layer. */
function drift(locks) {
    const versions = new Map();
    for (const [layer, text] of locks) {
        for (const [name, version] of (0,_shared_lock_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .pins */ .h)(text))
            versions.set(name, { ...versions.get(name), [layer]: version });
    }
    return [...versions]
        .filter(([, byLayer]) => new Set(Object.values(byLayer)).size > 1)
        .map(([name, byLayer]) => ({ package: name, versions: byLayer }))
        .sort((a, b) => (a.package < b.package ? -1 : 1));
}


/***/ }),

/***/ 6239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ choosingOptions),
/* harmony export */   KU: () => (/* binding */ engineCommand),
/* harmony export */   _o: () => (/* binding */ distributions),
/* harmony export */   f3: () => (/* binding */ stampedOptions),
/* harmony export */   ll: () => (/* binding */ engineOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6626);


/** The distribution that holds the engine. */
const distributions = { 'pip-compile': 'pip-tools', uv: 'uv' };
/**
 * The options that shape the lock, as both the header and the stamp show them. Credentials never reach a lock: an index is never
 * named here, see `reaching`. Written as `--option=value`, the form that Renovate reads.
 */
function engineOptions(inputs) {
    const { engine, excludeNewer, generateHashes, annotationStyle, unsafePackages, constraints, emitIndexUrl } = inputs;
    const hashes = generateHashes ? ['--generate-hashes'] : [];
    const annotations = annotationStyle === 'line' ? ['--annotation-style=line'] : [];
    if (engine === 'uv') {
        return [
            ...(excludeNewer === '' ? [] : [`--exclude-newer=${excludeNewer}`]),
            ...hashes,
            ...(inputs.pythonVersion === '' ? [] : [`--python-version=${inputs.pythonVersion}`]),
            ...(inputs.universal ? ['--universal'] : []),
            ...annotations,
            ...constraints.map((file) => `--constraints=${file}`),
            ...(emitIndexUrl ? ['--emit-index-url'] : []),
            ...unsafePackages.map((name) => `--no-emit-package=${name}`),
            ...(inputs.stripExtras ? [] : ['--no-strip-extras']),
        ];
    }
    return [
        ...(unsafePackages.length === 0 ? ['--allow-unsafe'] : unsafePackages.map((name) => `--unsafe-package=${name}`)),
        ...hashes,
        emitIndexUrl ? '--emit-index-url' : '--no-emit-index-url',
        '--no-emit-trusted-host',
        inputs.stripExtras ? '--strip-extras' : '--no-strip-extras',
        ...(excludeNewer === '' ? [] : [`--uploaded-prior-to=${excludeNewer}`]),
        ...annotations,
        ...constraints.map((file) => `--constraint=${file}`),
        ...(inputs.findLinks.length === 0 ? [] : ['--no-emit-find-links']),
    ];
}
/** The options of uv that change which versions are chosen, without those that only change how a lock is written. */
function choosingOptions(options) {
    return options.filter((option) => /^--(exclude-newer|python-version)=|^--universal$/.test(option));
}
/** The options as a lock's stamp shows them: those of the engine, a digest of the indexes, and whether the layer has to agree with the others. */
function stampedOptions(inputs, layer) {
    const joint = inputs.resolution === 'joint' && !inputs.separate.includes(layer);
    const index = (0,_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .reachWord */ .GK)(inputs);
    return [...engineOptions(inputs), ...(index === undefined ? [] : [index]), joint ? 'joint' : 'alone'].join(' ');
}
/** The command that makes one lock. Paths are relative to the folder that it runs in, so that header and annotations are too. */
function engineCommand(engine, { source, extras, lock, options, tools, python, scratch }) {
    const args = [...options, ...extras.map((extra) => `--extra=${extra}`), `--output-file=${lock}`, source];
    if (engine === 'uv')
        return { command: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tools.bin, 'uv'), args: ['pip', 'compile', ...args], env: { UV_PYTHON: python } };
    return { command: tools.python, args: ['-m', 'piptools', 'compile', ...args], env: { PIP_TOOLS_CACHE_DIR: scratch } };
}


/***/ }),

/***/ 7562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/cache.js
var src_cache = __nccwpck_require__(5086);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(5689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/python.js
var src_python = __nccwpck_require__(8996);
// EXTERNAL MODULE: ./.work/compiled/shared/src/python-tools.js
var python_tools = __nccwpck_require__(9250);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __nccwpck_require__(9687);
// EXTERNAL MODULE: ./.work/compiled/shared/src/markers.js
var markers = __nccwpck_require__(3987);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/reverse-tree.js


/**
 * Who requires a package, who requires those, and so on: the lines that `pipdeptree --reverse --packages <name>` prints. Extras count
 * where a package of the set asks for them. A subtree that was shown before is marked `(*)`.
 * Source: pipdeptree 4, text output.
 */
function reverseTree(root, packages, environment) {
    const found = packages.get(root);
    if (found === undefined)
        return [];
    const edges = edgesOf(packages, environment);
    // A package that is reached through one of its extras is required by those alone that ask for this extra.
    const above = (key, extra) => edges.filter(({ requirement }) => requirement.key === key && (extra === undefined || requirement.extras.map(markers/* normalName */.t).includes((0,markers/* normalName */.t)(extra))));
    const shown = new Set();
    const branch = (key, extra, indent) => above(key, extra).flatMap((edge, index, all) => {
        const last = index === all.length - 1;
        const id = `${edge.parent.key} ${edge.extra ?? ''}`;
        const repeated = shown.has(id) && above(edge.parent.key, edge.extra).length > 0;
        const line = `${indent}${last ? '└── ' : '├── '}${label(edge, packages)}${repeated ? ' (*)' : ''}`;
        if (repeated)
            return [line];
        shown.add(id);
        return [line, ...branch(edge.parent.key, edge.extra, `${indent}${last ? '    ' : '│   '}`)];
    });
    return [`${found.name}==${found.version}`, ...branch(root, undefined, '')];
}
function label({ parent, requirement, extra }, packages) {
    const name = packages.get(requirement.key)?.name ?? requirement.name;
    return `${parent.name}==${parent.version} [requires: ${name}${ordered(requirement.specifier)}${extra === undefined ? '' : `, extra: ${extra}`}]`;
}
/** The clauses of a specifier by their versions, lowest first, as pipdeptree shows them. */
function ordered(specifier) {
    const version = (clause) => clause.replace(/^[~=!<>]+/, '').replace(/\.\*$/, '');
    const comparable = (a, b) => (0,pep440/* valid */.rZ)(version(a)) !== null && (0,pep440/* valid */.rZ)(version(b)) !== null;
    return specifier
        .split(',')
        .sort((a, b) => (comparable(a, b) ? (0,pep440/* compare */.UD)(version(a), version(b)) : 0))
        .join(',');
}
/** Every active requirement of every package, by the dependent's name. */
function edgesOf(packages, environment) {
    const asked = askedExtras(packages, environment);
    const parents = [...packages.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    return parents.flatMap((parent) => {
        const seen = new Set([parent.key]);
        return parent.requires.flatMap((requirement) => {
            const extra = activeBy(requirement, environment, asked.get(parent.key) ?? new Set());
            if (extra === undefined || seen.has(requirement.key))
                return [];
            seen.add(requirement.key);
            return [{ parent, requirement, extra: extra === '' ? undefined : extra }];
        });
    });
}
/** '' when the requirement holds without an extra, the extra that makes it hold, or undefined when none does. */
function activeBy({ marker }, environment, extras) {
    if (marker === undefined || (0,markers/* markerHolds */.D)(marker, environment))
        return '';
    return [...extras].find((extra) => (0,markers/* markerHolds */.D)(marker, environment, [extra]));
}
/** The extras of each package that another one asks for, followed until nothing new comes. */
function askedExtras(packages, environment) {
    const asked = new Map();
    for (let grew = true; grew;) {
        grew = false;
        for (const parent of packages.values()) {
            for (const requirement of parent.requires) {
                if (requirement.extras.length === 0 ||
                    activeBy(requirement, environment, asked.get(parent.key) ?? new Set()) === undefined)
                    continue;
                const known = asked.get(requirement.key) ?? new Set();
                for (const extra of requirement.extras.filter((each) => !known.has(each))) {
                    known.add(extra);
                    grew = true;
                }
                asked.set(requirement.key, known);
            }
        }
    }
    return asked;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/summary.js
var summary = __nccwpck_require__(9888);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/closure.js
var closure = __nccwpck_require__(9632);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/direct.js
var src_direct = __nccwpck_require__(2288);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/asked-for.js



/** The lines of the sources that bring a package in or limit it, each with the layers it counts for, as aligned text. */
function askedFor(name, layers, graph, resolution) {
    const lines = new Map();
    for (const layer of layers) {
        for (const direct of (0,src_direct/* directLines */.t)(layer.source, graph).direct.filter((each) => leadsTo(each, name, resolution))) {
            const place = `${direct.file}:${direct.line}`;
            const known = lines.get(place) ?? { direct, layers: [] };
            known.layers.push(layer.name);
            lines.set(place, known);
        }
    }
    const rows = [...lines].map(([place, { direct, layers: of }]) => [place, wish(direct, name), of.join(', ')]);
    const width = (column) => Math.max(0, ...rows.map((row) => row[column].length));
    return rows.map(([place, text, of]) => `${place.padEnd(width(0))}  ${text.padEnd(width(1))}  ${of}`);
}
function leadsTo({ requirement, constraint }, name, resolution) {
    if (requirement.marker !== undefined && !(0,markers/* markerHolds */.D)(requirement.marker, resolution.environment))
        return false;
    if (requirement.key === name)
        return true;
    return !constraint && (0,closure/* closureOf */.T)([requirement], resolution).has(name);
}
function wish({ requirement, constraint }, name) {
    const extras = requirement.extras.length === 0 ? '' : `[${requirement.extras.join(',')}]`;
    const text = `${constraint ? '-c ' : ''}${requirement.name}${extras}${requirement.specifier}`;
    return requirement.key === name ? text : `${text} (through it)`;
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/engine.js
var src_engine = __nccwpck_require__(6239);
// EXTERNAL MODULE: ./.work/compiled/shared/src/lock-pins.js
var lock_pins = __nccwpck_require__(7150);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/look.js + 6 modules
var look = __nccwpck_require__(855);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/fence.js
var fence = __nccwpck_require__(4881);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process.js + 4 modules
var process = __nccwpck_require__(9436);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/pip-report.js + 1 modules
var pip_report = __nccwpck_require__(7212);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/metadata.js





/**
 * What the pinned packages require, from one `pip install --dry-run --no-deps --report`: pip reads the metadata that the index
 * serves beside each file and installs nothing. `versions` is version, or address, by name.
 */
async function describePins(world, python, versions) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(world.temp, 'compile-reqs-'));
    const [wanted, report] = [(0,external_node_path_.join)(folder, 'pins.txt'), (0,external_node_path_.join)(folder, 'report.json')];
    try {
        await (0,promises_.writeFile)(wanted, [...versions]
            .map(([name, version]) => (version.includes('/') ? `${name} @ ${version}\n` : `${name}==${version}\n`))
            .join(''));
        await (0,process/* runOk */.uO)(world.run, python, (0,pip_report/* reportOnly */.tk)(wanted, report, '--no-deps', '--quiet'), { env: (0,fence/* fence */.E)(world.env).env });
        return (0,pip_report/* resolutionOf */.Cp)(JSON.parse(await (0,promises_.readFile)(report, 'utf8')));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/reach.js
var reach = __nccwpck_require__(6626);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/settings.js
var settings = __nccwpck_require__(3372);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/explain.js













/**
 * `mode: explain`: for each package asked about, who requires it and with which range, over all layers, as
 * `pipdeptree --reverse` shows it, and the lines of the sources that the branches start from. Nothing is written.
 */
async function explain(world, inputs) {
    const { graph, locks, stale } = await (0,look/* look */.O)(world, inputs);
    world.setOutput('changed', false);
    if (stale.length > 0)
        world.log.warning(`${stale.map(({ lock }) => lock).join(', ')} is stale; the locks are explained as they are`);
    const groups = agreeing(graph.layers, locks);
    const absent = inputs.packages.filter((name) => !groups.some(({ versions }) => versions.has(name)));
    if (absent.length > 0)
        throw new errors/* UserError */.yo(`No lock pins ${absent.join(', ')}`, {
            fix: 'Check the spelling in `packages`, or compile the locks first',
        });
    const python = await (0,src_python/* askPython */.a)(world, inputs.python);
    const cache = (0,src_cache/* createCache */.V)({ log: world.log, mode: inputs.cache });
    // Whatever the engine: the metadata is asked for by pip, and the one beside pip-tools is a current one.
    const engine = 'pip-compile';
    const tools = await (0,python_tools/* pythonTools */.i)(world, cache, { lock: (0,settings/* toolLock */.o7)(world, { engine }), python, name: src_engine/* distributions */._o[engine] });
    const texts = [];
    for (const { layers, versions } of groups.filter((group) => inputs.packages.some((name) => group.versions.has(name)))) {
        const { packages, environment } = await describePins((0,reach/* reaching */.Y1)(world, world.workspace, inputs), tools.python, versions);
        for (const name of inputs.packages.filter((each) => versions.has(each))) {
            const tree = reverseTree(name, packages, environment);
            const lines = askedFor(name, layers, graph, { packages, environment });
            texts.push([...(groups.length === 1 ? [] : [`In ${layers.map((layer) => layer.name).join(', ')}:`]), ...tree, '', ...lines].join('\n'));
        }
    }
    for (const text of texts)
        world.log.info(`${text}\n`);
    world.setOutput('explanation', texts.join('\n\n'));
    world.summary.add(`## Who requires ${inputs.packages.join(', ')}?\n\n${texts.map((text) => (0,summary/* codeBlock */.DV)(text)).join('\n\n')}`);
}
/** The layers put together as far as they pin the same versions; one group when all agree. */
function agreeing(layers, locks) {
    const groups = [];
    for (const layer of layers) {
        const own = (0,lock_pins/* pins */.h)(locks.get(layer.lock) ?? '');
        const fits = groups.find(({ versions }) => [...own].every(([name, version]) => (versions.get(name) ?? version) === version));
        const group = fits ?? { layers: [], versions: new Map() };
        if (fits === undefined)
            groups.push(group);
        group.layers.push(layer);
        for (const [name, version] of own)
            group.versions.set(name, version);
    }
    return groups;
}


/***/ }),

/***/ 9478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ staleLayers)
/* harmony export */ });
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1594);

/** The stale layers, parents first. Decided from texts alone: no network, no Python. */
function staleLayers(layers, wanted, present) {
    const stale = [];
    const locks = new Set(layers.map(({ lock }) => lock));
    for (const layer of layers) {
        const parent = stale.find(({ lock }) => layer.closure.includes(lock));
        const found = staleness(layer, wanted, present, locks) ??
            (parent === undefined ? undefined : { reason: 'parent', file: parent.lock, detail: `${parent.lock} is stale` });
        if (found !== undefined)
            stale.push({ layer: layer.name, lock: layer.lock, ...found });
    }
    return stale;
}
function staleness(layer, wanted, present, locks) {
    const text = present.locks.get(layer.lock);
    if (text === undefined)
        return { reason: 'missing', file: layer.source, detail: `${layer.lock} does not exist` };
    const stamp = (0,_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .readStamp */ .UL)(text);
    if (stamp === undefined)
        return { reason: 'unstamped', file: layer.lock, detail: 'it was not written by this action' };
    if (!(0,_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .isUntouched */ .O2)(text, stamp))
        return { reason: 'edited', file: layer.lock, detail: 'it was changed by hand' };
    return changedInput(layer, stamp, present, locks) ?? changedSetting(layer, stamp, wanted, text);
}
/** What came or went says more than that the file which takes it in changed. */
function changedInput(layer, stamp, present, locks) {
    const closure = new Set(layer.closure);
    const now = (path) => (closure.has(path) ? present.digests.get(path) : undefined);
    const different = [...new Set([...closure, ...Object.keys(stamp.files)])].filter((path) => stamp.files[path] !== now(path));
    const came = different.find((path) => stamp.files[path] === undefined);
    const gone = different.find((path) => now(path) === undefined);
    const changed = different.find((path) => path !== came && path !== gone);
    const path = came ?? gone ?? changed;
    if (path === undefined)
        return undefined;
    const reason = locks.has(path) ? 'parent' : 'input';
    if (path === came) {
        const at = includingLine(path, closure, present);
        return { reason, file: path, detail: `${path} is new`, ...(at === undefined ? {} : { at }) };
    }
    if (path === gone)
        return {
            reason,
            file: changed ?? layer.source,
            detail: `${path} ${closure.has(path) ? 'does not exist' : 'is no longer included'}`,
        };
    return { reason, file: path, detail: `${path} changed` };
}
/** The line that takes a file in. */
function includingLine(path, closure, { includes }) {
    for (const file of closure) {
        const found = includes?.(file).find((include) => include.path === path);
        if (found !== undefined)
            return { file, line: found.line };
    }
    return undefined;
}
function changedSetting(layer, stamp, wanted, text) {
    const settings = [
        ['engine', stamp.engine, wanted.engine],
        ['python', stamp.python, wanted.python ?? stamp.python],
        ['platform', stamp.platform, wanted.platform],
        ['option', stamp.options, wanted.options(layer.name)],
    ];
    const different = settings.find(([, before, now]) => before !== now);
    if (different === undefined)
        return undefined;
    const [reason, before, now] = different;
    const line = text.split('\n').findIndex((each) => each.startsWith(_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .stampMark */ .hy)) + 1;
    const detail = reason === 'option' ? changedOptions(before, now) : `it was made with ${reason} \`${before}\`, now it is \`${now}\``;
    return { reason, file: layer.lock, detail, at: { file: layer.lock, line } };
}
/** What differs between two lists of options. Indexes are known by a digest, so that it shows no address. */
function changedOptions(before, now) {
    const [old, wanted] = [before.split(' '), now.split(' ')];
    const named = (words, others) => {
        const left = words
            .filter((word) => !others.includes(word))
            .map((word) => (word.startsWith('index:') ? 'other indexes' : `\`${word}\``));
        return left.length === 0 ? 'none of its own' : left.join(', ');
    };
    return `it was made with option ${named(old, wanted)}, now it is ${named(wanted, old)}`;
}


/***/ }),

/***/ 7477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ compileInputs)
});

;// CONCATENATED MODULE: ./.work/compiled/shared/src/cache-mode.js
/** The words of the input `cache`, its default first. */
const cacheWords = ['auto', 'read-write', 'read', 'off'];
/** Events of which the result is published, or that run with the rights of the base for content of others. */
const never = ['release', 'pull_request_target', 'workflow_run'];
/** Events whose entries are made from the code of their own branch or pull request, and seen there. */
const trusted = ['', 'push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'pull_request', 'merge_group'];
/**
 * How the cache is used. `auto` goes by what started the workflow: not at all for what is released and for events that mix rights
 * and foreign content, reading and writing for the usual ones, only reading for the rest.
 * Source: GitHub, "Events that trigger workflows"; "Dependency caching reference", restrictions for accessing a cache.
 */
function cacheMode(word, env) {
    if (word !== 'auto')
        return word;
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (never.includes(event) || (env.GITHUB_REF ?? '').startsWith('refs/tags/'))
        return 'off';
    return trusted.includes(event) ? 'read-write' : 'read';
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs.js
var inputs = __nccwpck_require__(983);
// EXTERNAL MODULE: ./.work/compiled/shared/src/markers.js
var markers = __nccwpck_require__(3987);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/reach.js
var reach = __nccwpck_require__(6626);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/place-inputs.js




/** The inputs that say where packages and common limits come from. An address is never repeated in an error. */
function placeInputs(input, { env, workspace }) {
    const address = (name, value) => {
        if (!/^(https?|file):\/\/[^\s]+$/i.test(value) || URL.parse(value) === null)
            input.refuse(name, 'has a value that is no address', 'Give `https://host/path`; several stand on lines of their own');
        return value;
    };
    const local = (name, value, kind) => {
        const found = (0,external_node_path_.resolve)(workspace, value);
        const right = (0,external_node_fs_.existsSync)(found) && (kind === 'file' ? (0,external_node_fs_.statSync)(found).isFile() : (0,external_node_fs_.statSync)(found).isDirectory());
        if (value.startsWith('-'))
            input.refuse(name, `has \`${value}\`, which starts with \`-\``, 'Give a value, not an option');
        else if (!(0,inputs/* isInside */.FK)(workspace, (0,inputs/* realOf */.MN)(found)))
            input.refuse(name, `has \`${value}\`, which is outside the workspace`);
        else if (!right)
            input.refuse(name, `has \`${value}\`, which is not a ${kind} of this repository`);
        return (0,inputs/* pathFrom */.Iw)(workspace, found);
    };
    const [indexUrl = '', ...more] = input.lines('index-url');
    if (more.length > 0)
        input.refuse('index-url', 'has more than one address', 'Put the others into `extra-index-url`');
    const places = {
        indexUrl: indexUrl === '' ? '' : address('index-url', indexUrl),
        extraIndexUrls: input.lines('extra-index-url').map((value) => address('extra-index-url', value)),
        findLinks: input
            .lines('find-links')
            .map((value) => ((0,reach/* isAddress */.PW)(value) ? address('find-links', value) : local('find-links', value, 'directory'))),
        constraints: input.lines('constraints').map((value) => local('constraints', value, 'file')),
        emitIndexUrl: input.flag('emit-index-url'),
    };
    if (places.emitIndexUrl && (0,reach/* hasCredentials */.Lk)(env, places)) {
        input.refuse('emit-index-url', 'is `true`, and an index address has credentials', 'They would be written to the locks');
    }
    return places;
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/local-project.js
var local_project = __nccwpck_require__(3946);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/source-inputs.js





/** The input `sources`: lines such as `web = pyproject.toml[web]` or `lint = tools/lint.in`. */
function sourceInputs(input, workspace) {
    return input.lines('sources').map((line) => {
        const [, name = '', path = '', extras] = /^([\w.-]+(?:\/[\w.-]+)*)\s*=\s*([^[\]]+?)\s*(?:\[([^\]]*)\])?$/.exec(line) ?? [];
        const source = external_node_path_.posix.normalize(path);
        const project = local_project/* projectFiles */.x6.some((each) => each === external_node_path_.posix.basename(source));
        const wanted = (extras ?? '')
            .split(',')
            .map((extra) => extra.trim())
            .filter((extra) => extra !== '');
        const refuse = (problem, fix) => input.refuse('sources', `has the line \`${line}\`, ${problem}`, fix);
        if (name === '' || name.split('/').includes('..'))
            refuse('which cannot be read', 'Write `name = pyproject.toml[extra]`');
        else if (!project && !source.endsWith('.in'))
            refuse('whose file is no source', `Allowed: ${local_project/* projectFiles */.x6.join(', ')}, *.in`);
        else if (!project && extras !== undefined)
            refuse('but only a project has extras');
        else if (!(0,inputs/* isInside */.FK)(workspace, (0,inputs/* realOf */.MN)((0,external_node_path_.join)(workspace, source))))
            refuse('which is outside the workspace');
        else if ((0,external_node_fs_.statSync)((0,external_node_path_.join)(workspace, source), { throwIfNoEntry: false })?.isFile() !== true)
            refuse('but there is no such file');
        else if (wanted.some((extra) => !/^[A-Za-z0-9][\w.-]*$/.test(extra)))
            refuse('whose extras cannot be read');
        return { name, source, extras: project ? wanted : undefined };
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs.js





/** The inputs of `action.yml`, checked together. */
function compileInputs(world) {
    return (0,inputs/* readInputs */.Ko)(world, (input) => {
        const inputs = {
            directory: input.path('directory', 'directory') || 'requirements',
            layers: input.words('layers'),
            sources: sourceInputs(input, world.workspace),
            mode: input.choice('mode', ['compile', 'upgrade', 'check', 'explain']),
            resolution: input.choice('resolution', ['joint', 'independent']),
            separate: input.words('separate'),
            upgradePackages: input.words('upgrade-packages').map(markers/* normalName */.t),
            packages: input.words('packages').map(markers/* normalName */.t),
            excludeNewer: input.text('exclude-newer'),
            engine: input.choice('engine', ['pip-compile', 'uv']),
            python: input.text('python') || 'python3',
            generateHashes: input.flag('generate-hashes'),
            annotationStyle: input.choice('annotation-style', ['split', 'line']),
            stripExtras: input.text('strip-extras') === '' || input.flag('strip-extras'),
            unsafePackages: input.words('unsafe-packages').map(markers/* normalName */.t),
            ...placeInputs(input, world),
            universal: input.flag('universal'),
            pythonVersion: input.text('python-version'),
            timeoutMinutes: Number(input.text('timeout-minutes') || '15'),
            cache: cacheMode(input.choice('cache', cacheWords), world.env),
        };
        const elsewhere = 'but pip-compile resolves for the interpreter and system that run it';
        if (inputs.universal && inputs.engine === 'pip-compile')
            input.refuse('universal', `is \`true\`, ${elsewhere}`, 'Use `engine: uv`');
        if (inputs.pythonVersion !== '' && inputs.engine === 'pip-compile') {
            input.refuse('python-version', `is \`${inputs.pythonVersion}\`, ${elsewhere}`, 'Use `engine: uv`, or set `python`');
        }
        if (!/^(3\.\d+(\.\d+)?)?$/.test(inputs.pythonVersion))
            input.refuse('python-version', `is \`${inputs.pythonVersion}\``, 'Give a version such as 3.12');
        if (!/^(\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?)?$/.test(inputs.excludeNewer)) {
            input.refuse('exclude-newer', `is \`${inputs.excludeNewer}\``, 'Give a date such as 2026-11-01 or a time such as 2026-11-01T00:00:00Z');
        }
        if (!(inputs.timeoutMinutes > 0 && inputs.timeoutMinutes <= 360))
            input.refuse('timeout-minutes', 'is not a number of minutes above 0 and up to 360');
        if (inputs.mode === 'check' && inputs.upgradePackages.length > 0)
            input.refuse('upgrade-packages', 'is given with `mode: check`, which changes nothing');
        if ((inputs.mode === 'explain') !== inputs.packages.length > 0) {
            input.refuse('packages', inputs.mode === 'explain' ? 'is not given' : `is given with \`mode: ${inputs.mode}\``, 'It belongs to `mode: explain`');
        }
        return inputs;
    });
}


/***/ }),

/***/ 3946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ localPaths),
/* harmony export */   eN: () => (/* binding */ filesOfProject),
/* harmony export */   iT: () => (/* binding */ resolveLocal),
/* harmony export */   x6: () => (/* binding */ projectFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3136);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5689);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(983);
/* harmony import */ var _shared_statements_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3020);
/* harmony import */ var _requirements_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4816);







/** Files that tell what a project requires. */
const projectFiles = ['pyproject.toml', 'setup.py', 'setup.cfg'];
/**
 * The lines that name something by its path: `-e .`, `./pkg[extra]`, `name @ file:./pkg`, `./dist/x.whl`.
 * Source: pip, "Requirements File Format" and "Local project installs".
 */
function localPaths(text, env) {
    return (0,_shared_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .statements */ .F)(text).flatMap(({ text: statement, line }) => {
        const [, editable] = /^(?:-e|--editable)(?:\s*=\s*|\s+)(.+)$/.exec(statement) ?? [];
        const [, direct] = /^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(statement) ?? [];
        const whole = (0,_requirements_file_js__WEBPACK_IMPORTED_MODULE_5__/* .expand */ .fT)((0,_requirements_file_js__WEBPACK_IMPORTED_MODULE_5__/* .unquote */ ._n)((editable ?? direct ?? statement).trim()), env)
            .replace(/\s+;.*$|\s+--.*$/, '')
            .replace(/#.*$/, '');
        const target = (0,_requirements_file_js__WEBPACK_IMPORTED_MODULE_5__/* .unquote */ ._n)(whole.replace(/\[[^\]]*\]\s*$/, '').trim());
        const local = /^file:/i.test(target) ||
            /^\.{0,2}[\\/]|^\.{1,2}$/.test(target) ||
            (editable !== undefined && !/^[\w+.-]+:\/\//.test(target));
        return local && !target.startsWith('-') ? [{ target, line }] : [];
    });
}
/** Finds what a line of a requirements file names. pip and uv take such paths from where they run, which is the workspace. */
function resolveLocal(workspace, from, { target, line }) {
    const at = { file: from, line };
    const absolute = absolutePath(workspace, target);
    if (!(0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(workspace, (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .realOf */ .MN)(absolute)))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${from}:${line} names ${target}, which is outside the workspace`, { at });
    const path = (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .pathFrom */ .Iw)(workspace, absolute);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false });
    if (found === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${from}:${line} names ${target}, which does not exist`, {
            why: `It would be ${path}: such a path counts from the root of the workspace`,
            fix: 'Correct the path',
            at,
        });
    }
    if (!found.isDirectory())
        return { folder: undefined, files: [path] };
    const files = filesOfProject(workspace, path);
    if (files.length > 0)
        return { folder: path, files };
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${from}:${line} names ${target}, which is no Python project`, {
        why: `It has none of ${projectFiles.join(', ')}`,
        fix: 'Correct the path',
        at,
    });
}
function filesOfProject(workspace, folder) {
    return projectFiles.map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, name)).filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)));
}
function absolutePath(workspace, target) {
    if (/^file:\/\//i.test(target))
        return (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(target);
    const path = target.replace(/^file:/i, '');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path);
}


/***/ }),

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ withLineEndsOf),
/* harmony export */   nA: () => (/* binding */ refuseMergeMarks),
/* harmony export */   oP: () => (/* binding */ splitLock)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5689);

/** Splits a lock at the first line that is neither blank nor a comment. */
function splitLock(text) {
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
    const at = first < 0 ? lines.length : first;
    return { header: lines.slice(0, at).join('\n'), body: lines.slice(at).join('\n') };
}
/** Refuses a lock that holds the marks of a merge: its pins are those of two branches at once. */
function refuseMergeMarks(path, text) {
    const line = text.split('\n').findIndex((each) => /^(<{7}|={7}|>{7})( |\r?$)/.test(each));
    if (line < 0)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} has the marks of an unfinished merge`, {
        fix: 'Take one side of it (either will do, the other pins are resolved anew) and run again',
        at: { file: path, line: line + 1 },
    });
}
/** The text with the line ends of the one that it replaces: a lock with Windows line ends keeps them. */
function withLineEndsOf(old, text) {
    const unix = text.replaceAll('\r\n', '\n');
    return /^[^\n]*\r\n/.test(old) ? unix.replaceAll('\n', '\r\n') : unix;
}


/***/ }),

/***/ 855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ look)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(5689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/lock-pins.js
var lock_pins = __nccwpck_require__(7150);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/drift.js
var drift = __nccwpck_require__(2066);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/newest.js
var newest = __nccwpck_require__(9219);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/disagreeing.js



/**
 * The stale layers, and of a joint resolution those fresh ones that pin a package lower than another fresh one: each by itself is
 * as it was made, but a merge of two branches brought them together. A universal lock may pin a name twice, and is left out.
 */
function withDisagreeing(layers, { resolution, separate, universal }, locks, stale) {
    const known = new Map(stale.map((found) => [found.layer, found]));
    if (resolution !== 'joint' || universal)
        return [...stale];
    const fresh = new Map(layers.filter(({ name }) => !known.has(name) && !separate.includes(name)).map((layer) => [layer.name, layer]));
    const textOf = ({ lock }) => locks.get(lock) ?? '';
    for (const { package: name, versions } of (0,drift/* drift */.U)(new Map([...fresh].map(([layer, each]) => [layer, textOf(each)])))) {
        const highest = Object.values(versions).reduce(newest/* newest */.B);
        const [other] = Object.entries(versions).find(([, version]) => version === highest) ?? [];
        for (const [layer, version] of Object.entries(versions)) {
            const [lower, higher] = [fresh.get(layer), fresh.get(other ?? '')];
            if (version === highest || known.has(layer) || lower === undefined || higher === undefined)
                continue;
            const line = textOf(lower)
                .split('\n')
                .findIndex((each) => (0,lock_pins/* pins */.h)(each).has(name)) + 1;
            const detail = `it pins ${name} to ${version}, ${higher.lock} to ${highest}`;
            known.set(layer, { layer, lock: lower.lock, reason: 'drift', file: higher.lock, detail, at: { file: lower.lock, line } });
        }
    }
    return layers.flatMap(({ name }) => known.get(name) ?? []);
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/freshness.js
var freshness = __nccwpck_require__(9478);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/discover.js




/** The layers below a folder and those that the inputs name, as far as the input `layers` takes them. */
async function discover(workspace, { directory, layers, sources }) {
    const found = [
        ...(await filesOf(workspace, directory)),
        ...sources.map((each) => ({ ...each, lock: external_node_path_.posix.join(directory, `${each.name}.txt`) })),
    ];
    if (found.length === 0) {
        throw new errors/* UserError */.yo(`No requirements were found in ${directory}`, {
            why: `There is no ${external_node_path_.posix.join(directory, 'in')}/*.in and no ${external_node_path_.posix.join(directory, '*.in')}`,
            fix: 'Set the input `directory`',
        });
    }
    const twice = found.find((layer, index) => found.findIndex(({ lock }) => lock === layer.lock) !== index);
    if (twice !== undefined) {
        throw new errors/* UserError */.yo(`Two sources would be compiled into ${twice.lock}`, {
            why: `${twice.source} has the same name as ${found.find(({ lock }) => lock === twice.lock)?.source ?? 'another file'}`,
            fix: 'Rename one of them',
            at: { file: twice.source },
        });
    }
    return selected(found, layers, directory);
}
/**
 * All `*.in` below the folder, by name. A folder called `in` is left out of the lock's path: `in/x.in` and `x.in` give `x.txt`,
 * `in/gpu/x.in`, `gpu/in/x.in` and `gpu/x.in` give `gpu/x.txt`. Of the workspace itself only `in` is searched.
 */
async function filesOf(workspace, directory) {
    const found = [];
    const search = async (folder) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(workspace, directory, folder), { withFileTypes: true });
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const path = external_node_path_.posix.join(folder, entry.name);
            if (entry.isDirectory() && !entry.name.startsWith('.') && (directory !== '.' || path.split('/')[0] === 'in'))
                await search(path);
            else if (!entry.isDirectory() && entry.name.endsWith('.in') && !entry.name.startsWith('.') && entry.name !== 'MANIFEST.in')
                found.push(layerOf(directory, path));
        }
    };
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, directory)))
        await search('');
    const isIn = ({ source }) => external_node_path_.posix.relative(directory, source).split('/').includes('in');
    return [...found.filter(isIn), ...found.filter((layer) => !isIn(layer))];
}
function layerOf(directory, path) {
    const folders = path.split('/').slice(0, -1);
    const at = folders.indexOf('in');
    const name = external_node_path_.posix.join(...folders.filter((_, index) => index !== at), external_node_path_.posix.basename(path, '.in'));
    return { name, source: external_node_path_.posix.join(directory, path), lock: external_node_path_.posix.join(directory, `${name}.txt`), extras: undefined };
}
/** Names take just these layers, `!name` takes all but these. */
function selected(found, words, directory) {
    const [out, taken] = [
        words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
        words.filter((word) => !word.startsWith('!')),
    ];
    const unknown = [...taken, ...out].filter((name) => !found.some((layer) => layer.name === name));
    const names = found.map(({ name }) => name).join(', ');
    if (unknown.length > 0) {
        throw new errors/* UserError */.yo(`Input \`layers\` names ${unknown.join(', ')}, which is no layer of ${directory}`, {
            fix: `The layers are ${names}`,
        });
    }
    const left = found.filter(({ name }) => !out.includes(name) && (taken.length === 0 || taken.includes(name)));
    if (left.length === 0)
        throw new errors/* UserError */.yo('Input `layers` leaves no layer', { fix: `The layers are ${names}` });
    return left;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/dynamic-files.js

/**
 * The files, relative to the workspace, that a project of setuptools takes its dependencies from. What cannot be read as TOML
 * names none: the build itself says what is wrong with it. Source: setuptools, "Dynamic Metadata".
 */
async function dynamicFiles(path, text) {
    const named = path.endsWith('.toml') ? await ofPyproject(text) : ofSetupCfg(text);
    return [...new Set(named.map((name) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), name)))];
}
async function ofPyproject(text) {
    if (!text.includes('dynamic'))
        return [];
    const { TomlError, parse } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    try {
        const dynamic = at(parse(text), 'tool', 'setuptools', 'dynamic');
        const optional = Object.values(at(dynamic, 'optional-dependencies') ?? {});
        return [at(dynamic, 'dependencies'), ...optional].flatMap((entry) => list(at(entry, 'file')));
    }
    catch (error) {
        if (error instanceof TomlError)
            return [];
        throw error;
    }
}
function ofSetupCfg(text) {
    return [...text.matchAll(/^[\w.-]+[ \t]*=[ \t]*file:[ \t]*(.+)$/gm)].flatMap(([, names = '']) => names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !/\.(md|rst)$/i.test(name)));
}
function at(value, ...keys) {
    const found = keys.reduce((inner, key) => (typeof inner === 'object' && inner !== null ? inner[key] : undefined), value);
    return typeof found === 'object' && found !== null ? found : undefined;
}
function list(value) {
    return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/local-project.js
var local_project = __nccwpck_require__(3946);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/source.js
var src_source = __nccwpck_require__(5012);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/graph.js







/**
 * The layers below a folder and how they take each other in. A missing file is refused with the line that names it, a cycle
 * with its whole chain.
 */
async function readGraph(workspace, requirements, env) {
    const found = await discover(workspace, requirements);
    const { constraints } = requirements;
    const lock = found.find(({ lock: each }) => constraints.includes(each));
    if (lock !== undefined) {
        throw new errors/* UserError */.yo(`Input \`constraints\` names ${lock.lock}, which is the lock of a layer`, {
            fix: `Write \`-c\` with its path into the sources that it has to limit`,
        });
    }
    const walk = { workspace, env, sources: new Map(), edges: new Map(), projects: new Set(), done: new Set(), locks: found };
    for (const path of constraints)
        await follow(path, [], walk);
    for (const { source, extras } of found) {
        if (extras === undefined)
            await follow(source, [], walk);
        else
            await takeProject(source, (0,local_project/* filesOfProject */.eN)(workspace, external_node_path_.posix.dirname(source)), external_node_path_.posix.dirname(source), walk);
    }
    const layers = found.map((layer) => ({ ...layer, ...relations(layer.source, constraints, walk) }));
    return { layers: inOrder(layers), sources: walk.sources, constraints, projects: [...walk.projects] };
}
/** Reads a file and all that it includes. `chain` is the way that led here. A lock is not followed: it includes nothing. */
async function follow(path, chain, walk) {
    if (chain.includes(path)) {
        const cycle = [...chain.slice(chain.indexOf(path)), path];
        const last = walk.sources.get(chain.at(-1) ?? path);
        const line = last?.includes.find((include) => include.path === path)?.line ?? 1;
        throw new errors/* UserError */.yo(`The requirements form a cycle: ${cycle.map((file) => external_node_path_.posix.basename(file)).join(' -> ')}`, {
            fix: 'Remove one of these lines',
            at: { file: chain.at(-1) ?? path, line },
        });
    }
    // A file that many take in is followed once; else the ways through a net of diamonds would be too many.
    if (walk.done.has(path))
        return;
    const source = walk.sources.get(path) ?? (await (0,src_source/* readSource */.o$)(walk.workspace, path, walk.env));
    walk.sources.set(path, source);
    walk.edges.set(path, source.includes.map((include) => include.path));
    for (const include of source.includes) {
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(walk.workspace, include.path))) {
            // The lock of a layer may be included before it is made for the first time.
            if (walk.locks.some(({ lock }) => lock === include.path))
                continue;
            throw new errors/* UserError */.yo(`${path}:${include.line} includes ${include.target}, which does not exist`, {
                why: `It would be ${include.path}`,
                fix: 'Correct the path, which is relative to the file it stands in',
                at: { file: path, line: include.line },
            });
        }
        await follow(include.path, [...chain, path], walk);
    }
    for (const local of source.locals) {
        const { folder, files } = (0,local_project/* resolveLocal */.iT)(walk.workspace, path, local);
        await takeProject(path, files, folder, walk);
    }
    walk.done.add(path);
}
/** Takes in what a project or an archive is known by. */
async function takeProject(from, files, folder, walk) {
    const all = new Set(files);
    for (const path of all) {
        const source = walk.sources.get(path) ?? (await (0,src_source/* readOpaque */.Kj)(walk.workspace, path));
        walk.sources.set(path, source);
        if (!files.includes(path) || !/\.(toml|cfg)$/.test(path))
            continue;
        for (const named of await dynamicFiles(path, source.text))
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(walk.workspace, named)))
                all.add(named);
    }
    walk.edges.set(from, [...(walk.edges.get(from) ?? []), ...[...all].filter((path) => path !== from)]);
    if (folder !== undefined)
        walk.projects.add(folder);
}
function relations(source, constraints, { locks, sources, edges }) {
    const direct = new Set(sources.get(source)?.includes.map(({ path }) => path));
    const parents = locks.filter((layer) => direct.has(layer.source) || direct.has(layer.lock)).map(({ name }) => name);
    const closure = new Set();
    const add = (path) => {
        if (closure.has(path))
            return;
        closure.add(path);
        for (const next of edges.get(path) ?? [])
            add(next);
    };
    for (const path of [source, ...constraints])
        add(path);
    return { parents, closure: [...closure] };
}
function inOrder(layers) {
    const ordered = [];
    const place = (layer) => {
        if (ordered.includes(layer))
            return;
        for (const name of layer.parents)
            layers.filter((other) => other.name === name && other !== layer).forEach(place);
        ordered.push(layer);
    };
    layers.forEach(place);
    return ordered;
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/read-bytes.js
var read_bytes = __nccwpck_require__(3251);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/locks.js



/** The texts of the locks that exist, by path. */
async function readLocks(workspace, layers) {
    const present = layers.filter(({ lock }) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, lock)));
    return new Map(await Promise.all(present.map(async ({ lock }) => [lock, (await (0,read_bytes/* readBytes */.i)(workspace, lock)).toString('utf8')])));
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/settings.js
var settings = __nccwpck_require__(3372);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/upgrade.js


/**
 * The layers to compile when versions may move: all of them with `mode: upgrade`, those that pin a package of
 * `upgrade-packages`, and the stale ones. A package that no lock has is refused: it would be a wish that nobody hears.
 */
function withUpgrades(layers, inputs, locks, stale) {
    const { mode, upgradePackages } = inputs;
    if (mode !== 'upgrade' && upgradePackages.length === 0)
        return [...stale];
    const pinned = new Map(layers.map(({ lock }) => [lock, (0,lock_pins/* pins */.h)(locks.get(lock) ?? '')]));
    const absent = upgradePackages.filter((name) => ![...pinned.values()].some((names) => names.has(name)));
    if (absent.length > 0)
        throw new errors/* UserError */.yo(`Input \`upgrade-packages\` names ${absent.join(', ')}, which no lock has`, { fix: 'Check the spelling' });
    return layers.flatMap((layer) => {
        const found = stale.find(({ lock }) => lock === layer.lock);
        if (found !== undefined)
            return [found];
        const moved = upgradePackages.filter((name) => pinned.get(layer.lock)?.has(name) === true);
        if (mode !== 'upgrade' && moved.length === 0)
            return [];
        const detail = mode === 'upgrade' ? 'all versions may move' : `${moved.join(', ')} may move`;
        return [{ layer: layer.name, lock: layer.lock, reason: 'upgrade', file: layer.source, detail }];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/look.js







/** Reads sources and locks, decides what is stale, and sets the outputs that are known by then. */
async function look(world, inputs) {
    const graph = await readGraph(world.workspace, inputs, world.env);
    refuseUnknown(graph, inputs);
    const locks = await readLocks(world.workspace, graph.layers);
    const wanted = await (0,settings/* wantedSettings */.X)(world, inputs);
    const digests = new Map([...graph.sources].map(([path, { digest }]) => [path, digest]));
    const includes = (path) => graph.sources.get(path)?.includes ?? [];
    const outdated = (0,freshness/* staleLayers */.a)(graph.layers, wanted, { locks, digests, includes });
    const stale = withUpgrades(graph.layers, inputs, locks, withDisagreeing(graph.layers, inputs, locks, outdated));
    world.setOutput('files', graph.layers.map(({ lock }) => lock).join('\n'));
    world.setOutput('stale', stale.map(({ layer, lock, reason, file }) => ({ layer, lock, reason, file })));
    return { graph, wanted, locks, stale };
}
function refuseUnknown({ layers }, { directory, separate }) {
    const unknown = separate.filter((name) => !layers.some((layer) => layer.name === name));
    if (unknown.length === 0)
        return;
    throw new errors/* UserError */.yo(`Input \`separate\` names ${unknown.join(', ')}, which is no layer of ${directory}`, {
        fix: `The layers are ${layers.map(({ name }) => name).join(', ')}`,
    });
}


/***/ }),

/***/ 7360:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_edge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8857);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1589);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7562);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7477);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6626);
/* harmony import */ var _recompile_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1293);






await (0,_shared_edge_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async (world) => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .compileInputs */ .j)(world);
    (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .hideCredentials */ .RW)(world, inputs);
    if (inputs.mode === 'check')
        await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z)(world, inputs);
    else if (inputs.mode === 'explain')
        await (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(world, inputs);
    else
        await (0,_recompile_js__WEBPACK_IMPORTED_MODULE_5__/* .recompile */ .F)(world, inputs);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ newest)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9687);

/** The higher of two pins by PEP 440; the first one where they cannot be compared, as with an address. */
function newest(one, other) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(one) !== null && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(other) !== null && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(one, other) < 0 ? other : one;
}


/***/ }),

/***/ 9912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ picture)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/summary.js
var summary = __nccwpck_require__(9888);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/mermaid.js

/** A Mermaid flowchart as a Markdown block. Source of the syntax: mermaid.js.org, "Flowcharts". */
function flowchart({ direction, nodes, edges, styles = {} }) {
    const name = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
    const reference = (id) => name.get(id) ?? '';
    const lines = [
        `graph ${direction}`,
        ...nodes.map((node) => `  ${reference(node.id)}["${label(node.label ?? node.id)}"]${node.style === undefined ? '' : `:::${node.style}`}`),
        ...edges
            .filter(([from, to]) => name.has(from) && name.has(to))
            .map(([from, to]) => `  ${reference(from)} --> ${reference(to)}`),
        ...Object.entries(styles).map(([style, css]) => `  classDef ${style} ${css}`),
    ];
    return (0,summary/* codeBlock */.DV)(lines.join('\n'), 'mermaid');
}
function label(text) {
    return (0,summary/* escapeHtml */.ZD)(text).replaceAll('"', '&quot;').replaceAll(/\r?\n/g, '<br/>');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/picture.js

const red = 'fill:#ffebe9';
const styles = {
    fresh: 'fill:#ddf4ff',
    compiled: 'fill:#dafbe1',
    stale: 'fill:#fff8c5',
    differs: red,
    conflict: red,
};
/** How the layers take each other in, as a Mermaid picture, coloured by the state of each. */
function picture(layers, stateOf) {
    const nodes = layers.map(({ name }) => ({ id: name, style: stateOf(name) }));
    const used = Object.entries(styles).filter(([state]) => nodes.some(({ style }) => style === state));
    return flowchart({
        direction: 'TD',
        nodes,
        edges: layers.flatMap(({ name, parents }) => parents.map((parent) => [parent, name])),
        styles: Object.fromEntries(used),
    });
}


/***/ }),

/***/ 7212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E_: () => (/* binding */ indexMetadata),
  tk: () => (/* binding */ reportOnly),
  Cp: () => (/* binding */ resolutionOf),
  LS: () => (/* binding */ withoutStandIns)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/markers.js
var markers = __nccwpck_require__(3987);
// EXTERNAL MODULE: ./.work/compiled/shared/src/pep508.js
var pep508 = __nccwpck_require__(6902);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/distribution.js


/** A distribution as its metadata describes it. Requirements that cannot be read are left out. */
function distributionOf({ name, version, requires_dist: requires = [] }) {
    return { key: (0,markers/* normalName */.t)(name), name, version, requires: requires.flatMap((text) => (0,pep508/* parseRequirement */.p)(text) ?? []) };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/pip-report.js

/** The arguments for Python with which pip resolves a requirements file and only reports what it would install. */
function reportOnly(requirements, report, ...options) {
    const install = ['-m', 'pip', 'install', '--dry-run', '--ignore-installed', ...options];
    return [...install, '--report', report, '--requirement', requirements];
}
/** What a report has resolved. */
function resolutionOf(report) {
    const packages = report.install.map(({ is_direct: isDirect, metadata }) => ({ ...distributionOf(metadata), isDirect }));
    return { packages: new Map(packages.map((found) => [found.key, found])), environment: report.environment };
}
/** What a report says of the packages that come from an index. */
function indexMetadata({ install }) {
    return install.filter(({ is_direct: isDirect }) => !isDirect).map(({ metadata }) => metadata);
}
/** The resolution with packages that came from stand-ins as what they stand for. */
function withoutStandIns({ packages, environment }, standIns) {
    const real = [...packages].map(([key, found]) => [key, standIns.has(key) ? { ...found, isDirect: false } : found]);
    return { packages: new Map(real), environment };
}


/***/ }),

/***/ 6626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ reachWord),
/* harmony export */   Lk: () => (/* binding */ hasCredentials),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   RW: () => (/* binding */ hideCredentials),
/* harmony export */   Y1: () => (/* binding */ reaching)
/* harmony export */ });
/* unused harmony export bare */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3136);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6117);



/** The variables of pip and uv that name an index or a page of links. */
const variables = [
    'PIP_INDEX_URL',
    'PIP_EXTRA_INDEX_URL',
    'PIP_FIND_LINKS',
    'UV_DEFAULT_INDEX',
    'UV_INDEX_URL',
    'UV_INDEX',
    'UV_EXTRA_INDEX_URL',
    'UV_FIND_LINKS',
];
/** Hides the credentials of all addresses, given or of the environment, before anything is printed. */
function hideCredentials({ mask, env }, reach) {
    for (const address of [...given(reach), ...ofEnvironment(env)])
        credentials(address).forEach(mask);
}
/** Whether an address, given or of the environment, holds credentials. */
function hasCredentials(env, reach) {
    return [...given(reach), ...ofEnvironment(env)].some((address) => credentials(address).length > 0);
}
/**
 * The world in which every process looks where the inputs say. Addresses go by variables: an argument would show in the process
 * list and in the header of a lock. Source: pip, "Environment variables"; uv, "Environment variables".
 */
function reaching(world, workspace, reach) {
    const found = reachVariables(workspace, reach);
    return {
        ...world,
        env: { ...world.env, ...found },
        run: (command, args, options = {}) => world.run(command, args, { ...options, env: { ...options.env, ...found } }),
    };
}
function reachVariables(workspace, { indexUrl, extraIndexUrls, findLinks }) {
    const pages = findLinks.map((place) => isAddress(place) ? place : (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, place)).href.replaceAll(',', '%2C'));
    return {
        ...(indexUrl === '' ? {} : { PIP_INDEX_URL: indexUrl, UV_DEFAULT_INDEX: indexUrl }),
        ...(extraIndexUrls.length === 0 ? {} : { PIP_EXTRA_INDEX_URL: extraIndexUrls.join(' '), UV_INDEX: extraIndexUrls.join(' ') }),
        ...(pages.length === 0 ? {} : { PIP_FIND_LINKS: pages.join(' '), UV_FIND_LINKS: pages.join(',') }),
    };
}
/** One word for all places of the inputs, for a stamp: it shows neither address nor credentials. undefined when none is given. */
function reachWord({ indexUrl, extraIndexUrls, findLinks }) {
    const all = [[indexUrl], extraIndexUrls, findLinks].map((list) => list.map(bare));
    return all.flat().every((place) => place === '') ? undefined : `index:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)(JSON.stringify(all))}`;
}
/** An address without its credentials. */
function bare(address) {
    const url = URL.parse(address);
    if (url === null)
        return address;
    url.username = '';
    url.password = '';
    return url.href;
}
function isAddress(place) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(place);
}
function given({ indexUrl, extraIndexUrls, findLinks }) {
    return [indexUrl, ...extraIndexUrls, ...findLinks];
}
function ofEnvironment(env) {
    return variables.flatMap((name) => (env[name] ?? '').split(/[\s,]+/));
}
/** What has to be hidden of an address: `user:password`, the password, or a user name that stands alone and is a token then. */
function credentials(address) {
    const [, user = '', password] = /^[^/]*\/\/([^/:@]*)(?::([^/@]*))?@/.exec(address.replace(/^[\w-]+=(?=https?:)/, '')) ?? [];
    if (user === '' && password === undefined)
        return [];
    const secret = password === undefined || password === '' ? [user] : [`${user}:${password}`, password];
    return [...new Set(secret.flatMap((text) => [text, decoded(text)]))];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 3251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5689);



/** The content of a file of the workspace; what cannot be read (a folder, no right) is refused with its path. */
async function readBytes(workspace, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path));
    }
    catch (error) {
        const code = error.code;
        const why = code === 'EISDIR' ? 'It is a folder' : (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).replaceAll(`${workspace}/`, '');
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} cannot be read`, { why, at: { file: path } });
    }
}


/***/ }),

/***/ 1293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ recompile)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/cache.js
var src_cache = __nccwpck_require__(5086);
// EXTERNAL MODULE: ./.work/compiled/shared/src/python.js
var src_python = __nccwpck_require__(8996);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/project-env.js
/** Inputs, tokens and the files by which a step speaks to the runner. Source: GitHub "Workflow commands", environment files. */
const ofTheStep = /^(INPUT_|STATE_|ACTIONS_)|^GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY|TOKEN)$/;
/**
 * The environment for programs of the project, such as hooks, build backends and apps: that of the job, without what belongs to this
 * step alone. Inputs hold keys, and whoever writes the files of the runner sets outputs and variables of others.
 */
function projectEnv(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheStep.test(name)));
}
/**
 * The environment for a command that an input names: that of the step, with the token that the user may have given it for that command,
 * but without the inputs, which hold keys, and the runner's tokens.
 */
function commandEnv(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT_|ACTIONS_.*TOKEN$)/.test(name)));
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/python-tools.js
var python_tools = __nccwpck_require__(9250);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/difference.js
var difference = __nccwpck_require__(7114);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/manifest.js
var manifest = __nccwpck_require__(7131);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/downloads.js




const variables = { 'pip-compile': 'PIP_CACHE_DIR', uv: 'UV_CACHE_DIR' };
const limitBytes = 300 * 1024 * 1024;
const own = { env: {}, folder: undefined, keep: () => Promise.resolve() };
/**
 * The engine's download cache, kept between jobs on machines that are thrown away: the entry of the same sources, or the newest
 * of other ones. Elsewhere, and where the caller names a folder for it, the engine's own one already outlives the job.
 * Source: GitHub, "Variables reference", RUNNER_ENVIRONMENT.
 */
async function downloads(world, cache, asked) {
    const variable = variables[asked.engine];
    if (world.env.RUNNER_ENVIRONMENT !== 'github-hosted' || world.env[variable] !== undefined || asked.secret)
        return own;
    const start = `eleanor-downloads-v1-${asked.made}-`;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const text of asked.sources)
        hash.update(`${text}\0`);
    const key = start + hash.digest('hex').slice(0, 16);
    const folder = (0,external_node_path_.join)(world.temp, 'eleanor-cache', `downloads-${asked.engine}`);
    const found = await cache.restore(key, folder, start);
    await (0,promises_.mkdir)(folder, { recursive: true });
    return {
        env: { [variable]: folder },
        folder,
        async keep() {
            if (found && (await (0,manifest/* manifestKey */.Rn)(folder)) === key)
                return;
            const bytes = await size(folder);
            if (bytes > limitBytes)
                world.log.info(`The downloads are not kept: ${Math.round(bytes / 1024 ** 2)} MB`);
            else if (bytes > 0)
                await cache.save(key, folder);
        },
    };
}
async function size(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const sizes = await Promise.all(files.map(async (entry) => (await (0,promises_.stat)((0,external_node_path_.join)(entry.parentPath, entry.name))).size));
    return sizes.reduce((sum, each) => sum + each, 0);
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/drift.js
var drift = __nccwpck_require__(2066);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/engine.js
var engine = __nccwpck_require__(6239);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/look.js + 6 modules
var look = __nccwpck_require__(855);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(5689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/markers.js
var markers = __nccwpck_require__(3987);
// EXTERNAL MODULE: ./.work/compiled/shared/src/statements.js
var statements = __nccwpck_require__(3020);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/other-hashes.js



/**
 * Refuses new locks in which a version that stays has none of the hashes that its old lock has: files of a release do not change
 * on a sound index. `accepted` are packages that may. New files beside the old ones, as wheels for more platforms, are fine.
 */
function refuseOtherHashes(before, after, accepted) {
    for (const [lock, text] of after) {
        const [old, now] = [hashes(before.get(lock) ?? ''), hashes(text)];
        for (const [pin, known] of old) {
            const found = now.get(pin);
            if (found === undefined || known.hashes.some((hash) => found.hashes.includes(hash)))
                continue;
            if (accepted.includes(known.name))
                continue;
            throw new errors/* UserError */.yo(`The files of ${pin} have other hashes than ${lock}:${known.line} says`, {
                why: `The lock has ${known.hashes.join(', ')}, the index has ${found.hashes.join(', ')}`,
                fix: `Find out why they were replaced; \`upgrade-packages: ${known.name}\` takes the new ones. No lock was changed`,
                at: { file: lock, line: known.line },
            });
        }
    }
}
/** The pins that have hashes, as `name==version`. */
function hashes(text) {
    const found = new Map();
    for (const { text: statement, line } of (0,statements/* statements */.F)(text)) {
        const [, name, version] = /^([\w.-]+)(?:\[[^\]]*\])?==([^\s;]+)/.exec(statement) ?? [];
        const all = [...statement.matchAll(/--hash=(\S+)/g)].map(([, hash = '']) => hash);
        if (name === undefined || version === undefined || all.length === 0)
            continue;
        found.set(`${(0,markers/* normalName */.t)(name)}==${version}`, { name: (0,markers/* normalName */.t)(name), line, hashes: all });
    }
    return found;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/fence.js
var fence = __nccwpck_require__(4881);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/pause.js

/** Waits, in milliseconds; a cancellation ends it and is thrown as what it is. */
async function pause(ms, signal) {
    await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/index-fault.js
/** The fault that the output of pip, pip-compile or uv tells; undefined when it is no fault of an index. */
function indexFault(text) {
    return otherBytes(text) ?? pipFault(text) ?? uvFault(text);
}
/** The package of which pip has found no file at all: it does not say why, see `pageFault`. */
function unseenPackage(text) {
    const version = /\(from versions: (\S)/.exec(text)?.[1];
    const known = version !== undefined && /\d/.test(version);
    return known ? undefined : /No matching distribution found for ([A-Za-z0-9][\w.-]*)/.exec(text)?.[1];
}
/** The first fault among the pages that pip skipped, out of its debug output; undefined when it skipped none. */
function pageFault(text) {
    const skipped = [...text.matchAll(/Could not fetch URL (\S+): (.*) - skipping/g)];
    const faults = skipped.map(([, url = '', reason = '']) => fault(url, causeOf(reason)));
    return faults.find(({ transient }) => transient) ?? faults[0];
}
/** Where pip says that it looks, without credentials. */
function indexesAsked(text) {
    return (/Looking in indexes: (.*)/.exec(text)?.[1] ?? '').split(', ').filter(Boolean).map(place);
}
/** Host and path of an address: neither credentials nor a query, which may hold a signature. */
function place(address) {
    const url = URL.parse(address);
    return url === null ? address.replace(/^\S*@/, '') : `${url.host}${url.pathname}`;
}
function otherBytes(text) {
    const [, url, expected, got] = /from (https?:\S+)[^\n]*\n\s*Expected \w+ (\w+)\n\s*Got\s+(\w+)/.exec(text) ?? [];
    if (url === undefined || expected === undefined || got === undefined)
        return undefined;
    return { where: place(url), what: `other bytes than it promises: SHA-256 ${got} in place of ${expected}`, transient: false };
}
function pipFault(text) {
    const [, status, file] = /HTTP error (\d{3}[^\n]*?) while getting (\S+)/.exec(text) ?? [];
    if (status !== undefined && file !== undefined)
        return fault(file, status);
    const [, answer, url] = /(\d{3} (?:Client|Server) Error: .*?) for url: (\S+)/.exec(text) ?? [];
    if (answer !== undefined && url !== undefined)
        return fault(url, causeOf(answer));
    const [, host, port, path, reason] = /HTTPS?ConnectionPool\(host='([^']+)', port=(\d+)\): Max retries exceeded with url: (\S+) \(Caused by (.*)\)/.exec(text) ?? [];
    return host === undefined ? undefined : fault(`http://${host}:${port}${path}`, causeOf(reason ?? ''));
}
/** uv prints the address and a chain of causes, of which the last says most. */
function uvFault(text) {
    const [, url, causes] = /Failed to fetch: `?(https?:[^\s`]+)`?\n([\s\S]*)/.exec(text) ?? [];
    if (url === undefined)
        return undefined;
    const chain = (causes ?? '').split('\n').flatMap((line) => /^\s*(?:cause|Caused by): (.*)$/i.exec(line)?.[1] ?? []);
    return fault(url, /HTTP status \w+ error \(([^)]*)\)/.exec(causes ?? '')?.[1] ?? causeOf(chain.at(-1) ?? 'no answer'));
}
/** The cause in few words, out of pip's nested ones. */
function causeOf(reason) {
    const status = /too many (\d{3}) error/.exec(reason)?.[1] ?? /(\d{3}) (?:Client|Server) Error/.exec(reason)?.[1];
    if (status !== undefined)
        return status;
    if (/timed? ?out|Timeout|didn't respond/i.test(reason))
        return 'no answer in time';
    if (/refused/i.test(reason))
        return 'connection refused';
    if (/Name or service not known|nodename nor servname/i.test(reason))
        return 'its name is not known';
    if (/resolution|dns error/i.test(reason))
        return 'its name could not be looked up';
    if (/certificate/i.test(reason))
        return `no certificate that is trusted (${reason})`;
    if (/reset|closed|disconnected|aborted/i.test(reason))
        return 'a broken connection';
    return reason;
}
function fault(address, what) {
    const status = Number(/^\d{3}/.exec(what)?.[0]);
    const lasting = /certificate|name is not known/.test(what) || (status >= 300 && status < 500 && status !== 408 && status !== 429);
    return { where: place(address), what, transient: !lasting };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/parse-place.js


/**
 * Says line and column of a requirement that cannot be read, in the words that pip has for the line: `(from line 3, column 5 of
 * a.in)`. Both engines print the requirement with a caret below it; uv tells its place as an offset into the file instead.
 */
function withPlace(result, cwd) {
    if (cwd === undefined)
        return result;
    try {
        return { ...result, stderr: placed(result.stderr, (file) => (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, file))) };
    }
    catch {
        // The file is not one of ours, and the error is worth more than its column.
        return result;
    }
}
function placed(stderr, read) {
    const [, file = '', offset] = /Couldn't parse requirement in `([^`]+)` at position (\d+)/.exec(stderr) ?? [];
    if (offset !== undefined) {
        const text = read(file);
        // The offset counts bytes.
        const line = text.subarray(0, Number(offset)).toString('utf8').split('\n').length;
        return `${stderr.trimEnd()}\n\n(from line ${line}${column(stderr, text, line)} of ${file})\n`;
    }
    return stderr.replace(/\(from line (\d+) of ([^\s()]+)\)/, (_, line, name) => `(from line ${line}${column(stderr, read(name), Number(line))} of ${name})`);
}
/** Where the caret points to, counted in the line of the file. */
function column(stderr, text, line) {
    const [, indent = '', requirement = '', caret = ''] = /\n(\s+)(\S.*)\n(\s*)\^/.exec(stderr) ?? [];
    const start = requirement === '' ? -1 : (text.toString('utf8').split('\n')[line - 1] ?? '').indexOf(requirement);
    return start < 0 ? '' : `, column ${start + 1 + Math.max(0, caret.length - indent.length)}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/patience.js





/** How often an engine is run when the index fails, and about how many seconds pass in between. */
const tries = 3;
const pauses = [1, 3];
/**
 * Runs an engine with patience for its index: all runs together take no longer than the limit, and one that fails because an
 * index failed for a moment (5xx, 429, a broken connection, no answer) is run again, at most twice. What lasts is told with
 * host, path and status, which pip leaves out. A file with other bytes than the index promises is never asked for again.
 */
function patient(world, { minutes, python }) {
    const end = performance.now() + minutes * 60_000;
    const limited = async (command, args, options = {}) => {
        // The engines' own retries would multiply with ours.
        const env = { PIP_RETRIES: '2', UV_HTTP_RETRIES: '1', ...options.env };
        const left = Math.max(1, Math.min(options.timeoutMs ?? Infinity, end - performance.now()));
        const result = await world.run(command, args, { ...options, env, timeoutMs: left });
        if (result.timedOut && performance.now() >= end)
            throw tooLong(minutes, result, env);
        return result;
    };
    return async (command, args, options = {}) => {
        for (let attempt = 1;; attempt++) {
            const result = await limited(command, args, options);
            const found = result.code === 0 ? undefined : await faultOf(result, limited, python, world.env);
            if (found === undefined)
                return result.code === 0 ? result : withPlace(result, options.cwd);
            if (!found.transient || attempt === tries)
                throw failed(found, attempt, world.env);
            const seconds = (pauses[attempt - 1] ?? 0) * (0.5 + Math.random());
            world.log.info(`${found.where} answered: ${found.what}. Trying again in ${seconds.toFixed(1)} s`);
            await pause(seconds * 1000, world.signal);
        }
    };
}
async function faultOf(result, run, python, env) {
    const text = `${result.stderr}\n${result.stdout}`;
    const told = indexFault(text);
    if (told !== undefined)
        return told;
    const unknown = /Because (\S+) was not found in the package registry/.exec(text)?.[1];
    if (unknown !== undefined)
        return { where: `${indexOf(env)}/${unknown}/`, what: '404 Not Found', transient: false };
    const name = unseenPackage(text);
    if (name === undefined)
        return undefined;
    // pip leaves a page that it cannot read out without a word, unless it is asked for its debug output.
    const probe = await run(python, ['-m', 'pip', 'index', 'versions', '-vv', '--retries', '0', name], { env: (0,fence/* fence */.E)(env).env });
    const answer = `${probe.stderr}\n${probe.stdout}`;
    if (probe.code !== 0)
        return pageFault(answer);
    const where = indexesAsked(answer)[0] ?? 'The package index';
    return text.includes('(from versions: none)') ? { where, what: `nothing about ${name}`, transient: true } : undefined;
}
function failed({ where, what, transient }, attempts, env) {
    const times = attempts === 1 ? '' : `, ${attempts} times`;
    const fix = transient ? 'Run again later' : 'Check the name of the package, the address of the index and the access to it';
    return new errors/* UserError */.yo(`The package index failed: ${where} answered: ${what}${times}`, {
        why: what.includes('certificate') ? trusted(env) : '',
        fix: `${fix}. No lock was changed`,
    });
}
/** Which certificates pip and uv were given. Source: pip, `--cert`; requests, "SSL Cert Verification"; uv, "TLS certificates". */
function trusted(env) {
    const names = ['PIP_CERT', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
    const given = names.filter((name) => (env[name] ?? '') !== '').map((name) => `${name}=${env[name] ?? ''}`);
    if (given.length > 0)
        return `Trusted was what these name: ${given.join(', ')}`;
    return 'No trust store was given: pip-compile takes one by PIP_CERT, uv by SSL_CERT_FILE';
}
function tooLong(minutes, { stderr, stdout }, env) {
    const text = `${stderr}\n${stdout}`;
    const [, page] = /after connection broken by .*: (\/\S+)/.exec(text) ?? [];
    const asked = indexesAsked(text)[0] ?? indexOf(env);
    return new errors/* UserError */.yo(`The resolution took longer than \`timeout-minutes: ${minutes}\``, {
        why: `The index asked was ${asked}${page === undefined ? '' : `, which did not answer for ${page}`}`,
        fix: 'Run again later, or raise `timeout-minutes`. No lock was changed',
    });
}
/** The index that the variables of pip and uv name, without credentials; otherwise their default. */
function indexOf(env) {
    const named = [env.UV_DEFAULT_INDEX, env.UV_INDEX_URL, env.PIP_INDEX_URL].find((each) => each !== undefined && each !== '');
    return place(named ?? 'https://pypi.org/simple').replace(/\/$/, '');
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/reach.js
var reach = __nccwpck_require__(6626);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/digest.js
var src_digest = __nccwpck_require__(6117);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/direct.js
var src_direct = __nccwpck_require__(2288);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/freshness.js
var freshness = __nccwpck_require__(9478);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/lock.js
var src_lock = __nccwpck_require__(4078);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/remembered.js









const nothing = { recall: () => Promise.resolve(undefined), keep: () => Promise.resolve() };
/**
 * Results by a fingerprint of all that they follow from but the state of the index: inputs, sources, old locks, engine, Python,
 * indexes. What comes back is checked as `mode: check` does before it is used. Versions that may move to the newest are asked for
 * anew, unless `exclude-newer` fixes which ones count; so is what depends on files of a project or on an address.
 */
function remembered(world, cache, settings) {
    const { inputs, found } = settings;
    const moving = (inputs.mode === 'upgrade' || inputs.upgradePackages.length > 0) && inputs.excludeNewer === '';
    if (moving || !isSelfContained(found, inputs))
        return nothing;
    const id = fingerprint(world.env, settings);
    const key = `eleanor-locks-v1-${settings.python.platform}-py${settings.minor}-${inputs.engine}-${id}`;
    const folder = (0,external_node_path_.join)(world.temp, 'eleanor-cache', `locks-${id}`);
    const file = (0,external_node_path_.join)(folder, 'locks.json');
    return {
        async recall() {
            if (!(await cache.restore(key, folder))) {
                if (inputs.cache !== 'off')
                    world.log.info(`The cache has no locks of the same files and settings (${key})`);
                return undefined;
            }
            const texts = entries(await (0,promises_.readFile)(file, 'utf8'));
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            const wrong = texts === undefined ? 'it cannot be read' : mistake(texts, settings);
            if (wrong !== undefined || texts === undefined) {
                world.log.warning(`The cache entry ${key} was not used: ${wrong ?? ''}`);
                return undefined;
            }
            world.log.info(`The same files and settings were compiled before; ${texts.size} locks come from the cache.`);
            return texts;
        },
        async keep(texts) {
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)(file, JSON.stringify(Object.fromEntries(texts)));
            await cache.save(key, folder);
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}
/** Whether the files of the graph say all: no project in a folder, no local files, nothing behind an address. */
function isSelfContained({ graph }, inputs) {
    if (inputs.findLinks.length > 0 || inputs.emitIndexUrl)
        return false;
    if (inputs.constraints.some((path) => !graph.sources.has(path)))
        return false;
    return graph.layers.every(({ source }) => {
        const { direct, others } = (0,src_direct/* directLines */.t)(source, graph);
        return (others.every((text) => /^--(?!editable|find-links)/.test(text)) &&
            !direct.some(({ requirement }) => requirement.url !== undefined));
    });
}
function fingerprint(env, { inputs, found: { graph, locks, stale, wanted }, python, minor }) {
    const shaping = { ...inputs, cache: '', timeoutMinutes: 0 };
    const sources = [...graph.sources].map(([path, { text }]) => [path, text]);
    const indexes = Object.entries(env).filter(([name]) => /^(PIP|UV)_.*(INDEX|FIND_LINKS|CONFIG_FILE)/.test(name));
    const layers = graph.layers.map(({ source, lock }) => [source, lock]);
    const all = {
        shaping,
        layers,
        sources,
        locks: [...locks],
        stale,
        engine: wanted.engine,
        python,
        minor,
        indexes: indexes.sort(),
    };
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 32);
}
function entries(text) {
    try {
        const found = Object.entries(JSON.parse(text));
        const texts = found.filter((entry) => typeof entry[1] === 'string');
        return texts.length === found.length ? new Map(texts) : undefined;
    }
    catch {
        return undefined;
    }
}
/** What is wrong with locks that came back; undefined when a run could have written them. */
function mistake(texts, { inputs, found, minor }) {
    const { graph, locks, stale, wanted } = found;
    const foreign = [...texts.keys()].find((path) => !graph.layers.some(({ lock }) => lock === path));
    if (foreign !== undefined)
        return 'it holds a file that is no lock of these layers';
    const absent = stale.find(({ lock }) => !texts.has(lock));
    if (absent !== undefined)
        return `it does not hold ${absent.lock}`;
    const odd = [...texts].find(([, text]) => (0,statements/* statements */.F)((0,src_lock/* splitLock */.oP)(text).body).some((each) => !/^[\w.[\],-]+==\S/.test(each.text)));
    if (odd !== undefined)
        return `${odd[0]} holds something else than pins`;
    const after = new Map([...locks, ...texts]);
    const digests = new Map([...graph.sources].map(([path, { digest }]) => [path, digest]));
    for (const [path, text] of texts)
        digests.set(path, (0,src_digest/* bodyDigest */.r)(text));
    const left = (0,freshness/* staleLayers */.a)(graph.layers, { ...wanted, python: minor }, { locks: after, digests })[0];
    if (left !== undefined)
        return `${left.lock} would be stale: ${left.detail}`;
    const joined = graph.layers.filter(({ name }) => inputs.resolution === 'joint' && !inputs.separate.includes(name));
    const differing = (0,drift/* drift */.U)(new Map(joined.map(({ name, lock }) => [name, after.get(lock) ?? ''])))[0];
    return differing === undefined ? undefined : `its layers differ in ${differing.package}`;
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/report.js
var report = __nccwpck_require__(6783);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/settings.js
var settings = __nccwpck_require__(3372);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/pool.js

/**
 * Runs tasks side by side, as many as the machine has cores, each after those it needs. The first failure is thrown once the
 * running tasks have ended; no new one starts after it.
 */
async function pooled(tasks, limit = (0,external_node_os_.availableParallelism)()) {
    const waiting = new Set(tasks);
    const running = new Set();
    const unfinished = new Set(tasks.map(({ name }) => name));
    const failures = [];
    const isReady = (task) => !task.after.some((name) => name !== task.name && unfinished.has(name));
    const start = (task) => {
        waiting.delete(task);
        const run = task
            .work()
            .then(() => void unfinished.delete(task.name))
            .catch((error) => void failures.push(error))
            .finally(() => running.delete(run));
        running.add(run);
    };
    while (waiting.size > 0 || running.size > 0) {
        for (const task of [...waiting].filter(isReady))
            if (failures.length === 0 && running.size < limit)
                start(task);
        if (running.size === 0)
            break;
        await Promise.race(running);
    }
    if (failures.length > 0)
        throw failures[0];
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/summary.js
var summary = __nccwpck_require__(9888);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process.js + 4 modules
var src_process = __nccwpck_require__(9436);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine-error.js


/** The failure of an engine as one error: its reason in one line, not its traceback, and the line of the source it names. */
function engineError(engine, source, { stderr, stdout }) {
    const text = `${stderr}\n${stdout}`;
    const reason = conflictReason(engine, text);
    return new errors/* UserError */.yo(`${engine} cannot compile ${source}: ${reason}`, {
        fix: 'Loosen one of the requirements named, or correct it. No lock was changed',
        at: placeIn(text, source),
    });
}
/** The reason in one line, out of all that an engine printed. */
function conflictReason(engine, text) {
    return engine === 'uv' ? uvReason(text) : pipReason(text);
}
/** Lines of pip that say the reason, best first: its own error lines, then the last exception of the traceback. */
const pipReasons = [
    /^\s*ERROR: (Cannot install .*)$/m,
    /: (No matching distribution found for .*)$/m,
    /: (Invalid requirement: .*)$/m,
    /^\s*ERROR: (.*)$/m,
    /^[\w.]+(?:Error|Exception|NotFound): (.*)$/m,
];
function pipReason(text) {
    const found = pipReasons.map((pattern) => pattern.exec(text)?.[1]).find((line) => line !== undefined);
    const wishes = pipWishes(text);
    return [found ?? (0,src_process/* lastLine */.fM)(text).trim(), ...(wishes.length === 0 ? [] : [`wanted are ${wishes.join(', ')}`])].join(' ');
}
/** What pip could not reconcile, as `requirement (by whom)`; pip-compile shows it in its traceback alone. */
function pipWishes(text) {
    const wishes = text.matchAll(/RequirementInformation\(requirement=\w+\('([^']+)'\), parent=(?:None|\w+\('[^']*?([^'/]+?)-([^'/-]+)-[^'/]*\.whl)/g);
    const spelled = [...wishes].map(([, requirement = '', name, version]) => `${requirement} (${name === undefined ? 'by the file itself' : `by ${name} ${version}`})`);
    return [...new Set(spelled)];
}
/** uv explains in a wrapped paragraph behind its last cause. */
function uvReason(text) {
    const paragraph = /(?:╰─▶|cause:)\s*([\s\S]*?)(?:\n\s*\n|$)/.exec(text)?.[1] ?? /error:\s*([\s\S]*?)(?:\n\s*\n|$)/.exec(text)?.[1];
    return paragraph === undefined ? (0,src_process/* lastLine */.fM)(text).trim() : paragraph.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
}
/** pip names the line that a requirement comes from: `-r in/base.in (line 3)`, or `line 3 of in/base.in`; we add the column. */
function placeIn(text, source) {
    const direct = /-[rc] (?<file>[^\s(),]+) \(line (?<line>\d+)\)/.exec(text)?.groups;
    const unread = /from line (?<line>\d+)(?:, column (?<column>\d+))? of (?<file>[^\s()]+)/.exec(text)?.groups;
    const { file = source, line = '1', column } = direct ?? unread ?? {};
    return { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/picture.js + 1 modules
var picture = __nccwpck_require__(9912);
// EXTERNAL MODULE: ./.work/compiled/shared/src/pep508.js
var pep508 = __nccwpck_require__(6902);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/wishes.js


/** The wishes that do not go together: of the lines of a conflict, and of the packages that the engine names in it. */
function wishesOf(engine, text, lines) {
    const direct = lines.map((line) => ({
        package: line.requirement.key,
        range: line.requirement.specifier,
        by: placeOf(line),
        through: [line],
    }));
    const flat = engine === 'uv' ? text.replaceAll(/\s+/g, ' ') : text;
    const found = [...flat.matchAll(engine === 'uv' ? uvForm : pipForm)].flatMap(([, name = '', version = '', wanted = '']) => {
        const requirement = (0,pep508/* parseRequirement */.p)(wanted.replaceAll(' and ', ',').replace(/[.,]$/, ''));
        if (requirement === undefined)
            return [];
        const own = lines.filter((line) => line.requirement.key === (0,markers/* normalName */.t)(name));
        // One that no line names comes through the lines that do not name what is wanted either.
        const through = own.length > 0 ? own : lines.filter((line) => line.requirement.key !== requirement.key);
        return [{ package: requirement.key, range: requirement.specifier, by: `${name} ${version}`.trim(), through }];
    });
    const all = [...direct, ...found].filter((wish, index, every) => every.findIndex((each) => each.by === wish.by && each.package === wish.package) === index);
    const disputed = all.filter((wish) => all.some((other) => other !== wish && other.package === wish.package));
    return disputed.length === 0 ? all : disputed;
}
function placeOf({ file, line }) {
    return `${file}:${line}`;
}
/** `    botocore 1.29.0 depends on urllib3<1.27 and >=1.25.4` */
const pipForm = /^\s+([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])? (\S+) depends on (.+)$/gm;
/** `Because botocore==1.29.0 depends on urllib3>=1.25.4,<1.27 and` */
const uvForm = /([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?(?:==)?([^\s]*) depends on ([A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?[^\s]*)/g;

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/proposal.js

/** Tries what would settle a conflict: first the range that another one wants in place of a line's own, then any version. */
async function propose(trials, { all, layers, lines, wishes }) {
    const line = await firstSolving(candidates(lines, wishes), async ({ direct, text }) => {
        return (await trials.attempt(all, new Map([[direct, text]]))) === 'solved';
    });
    const apart = layers.length < 2 ? [] : [...layers].reverse();
    const separate = await firstSolving(apart, async (layer) => {
        const others = all.filter((each) => each !== layer);
        return (await trials.attempt(others, new Map())) === 'solved' && (await trials.attempt([layer], new Map())) === 'solved';
    });
    return { ...(line === undefined ? {} : { line }), ...(separate === undefined ? {} : { separate: separate.name }) };
}
function candidates(lines, wishes) {
    const written = ({ requirement: { name, extras, marker } }, range) => `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${range}${marker === undefined ? '' : ` ; ${marker}`}`;
    const ranged = lines.filter(({ requirement }) => requirement.specifier !== '' && requirement.url === undefined);
    const others = ranged.flatMap((direct) => wishes
        .filter((wish) => wish.package === direct.requirement.key && wish.range !== '' && wish.by !== placeOf(direct))
        .map(({ range }) => ({ direct, text: written(direct, range) })));
    return [...others, ...ranged.map((direct) => ({ direct, text: written(direct, '') }))];
}
async function firstSolving(items, solves) {
    for (const item of items)
        if (await solves(item))
            return item;
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/smallest.js
/**
 * A smallest part of a list for which something still holds: no item of it can be left out. Items at the end are left out
 * first, by halves, then by quarters, and so on to single ones. `holds` is taken to hold for the whole list.
 * Source: the deletion filter of Chinneck, "Feasibility and Infeasibility in Optimization".
 */
async function smallest(items, holds) {
    let kept = [...items];
    for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
        for (let end = kept.length; end > 0; end -= size) {
            const part = kept.filter((_, index) => index < end - size || index >= end);
            if (part.length > 0 && (await holds(part)))
                kept = part;
        }
    }
    return kept;
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __nccwpck_require__(9687);
// EXTERNAL MODULE: ./.work/compiled/shared/src/lock-pins.js
var lock_pins = __nccwpck_require__(7150);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/local-variant.js

/**
 * Pins that hold one version and no local variant of it: `==2.3.1` is met by `2.3.1+cu121` too, and that one sorts higher;
 * `===` compares the text. Pins of addresses are left out. Source: PEP 440, "Version matching" and "Arbitrary equality".
 */
function exactPins(versions) {
    return [...versions]
        .filter(([, version]) => !version.includes('/'))
        .map(([name, version]) => `${name}===${version}\n`)
        .join('');
}
/** The pins, as they were, that a new lock has moved to a local variant of the same version, such as `2.3.1` to `2.3.1+cu121`. */
function localMoves(before, lock) {
    const after = (0,lock_pins/* pins */.h)(lock);
    return new Map([...before].filter(([name, version]) => after.get(name)?.startsWith(`${version}+`)));
}
/** A lock of uv without the annotations that name one file of constraints, which only held pins where they were. */
function withoutConstraintFile(lock, file) {
    const name = file.replaceAll(/[.%]/g, '\\$&');
    return lock
        .replaceAll(new RegExp(`^ {4}#   -c ${name}\\n`, 'gm'), '')
        .replaceAll(new RegExp(`(# via )-c ${name}, `, 'g'), '$1')
        .replaceAll(new RegExp(`, -c ${name}(?=[,\\n])`, 'g'), '')
        .replaceAll(/^ {4}# via\n {4}# {3}(.*)\n(?! {4}# {2})/gm, '    # via $1\n');
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/pip-report.js + 1 modules
var pip_report = __nccwpck_require__(7212);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
// EXTERNAL MODULE: ./node_modules/yazl/index.js
var yazl = __nccwpck_require__(3044);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/bare-wheel.js



/** The file name of a wheel for every platform. Source: "Binary distribution format", packaging.python.org. */
function bareWheelName(name, version) {
    return `${stemOf(name, version)}-py3-none-any.whl`;
}
/** A wheel with nothing but its metadata; undefined when one of its fields does not fit on a line. */
async function bareWheel(metadata) {
    const lines = metadataLines(metadata);
    if (lines.some((line) => /[\r\n]/.test(line)))
        return undefined;
    const folder = `${stemOf(metadata.name, metadata.version)}.dist-info`;
    const files = [
        [`${folder}/METADATA`, `${lines.join('\n')}\n`],
        [`${folder}/WHEEL`, 'Wheel-Version: 1.0\nGenerator: compile-reqs\nRoot-Is-Purelib: true\nTag: py3-none-any\n'],
    ];
    const record = files.map(([path, text]) => `${path},sha256=${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64url')},${Buffer.byteLength(text)}`);
    return await zip([...files, [`${folder}/RECORD`, `${[...record, `${folder}/RECORD,,`].join('\n')}\n`]]);
}
/** The same bytes each time: not compressed, and of the first day that a zip knows. */
async function zip(files) {
    const archive = new yazl/* ZipFile */.u();
    const options = { compress: false, mtime: new Date(1980, 0, 1), forceDosTimestamp: true };
    for (const [path, text] of files)
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
function stemOf(name, version) {
    return `${name.replaceAll(/[-_.]+/g, '_').toLowerCase()}-${version}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/stand-ins.js







/** Where nothing is known or kept. */
const noStandIns = { of: () => Promise.resolve(new Map()), learn: () => Promise.resolve() };
function standIns(log, { folder, use, keep }) {
    return {
        async of(pins) {
            if (!use)
                return new Map();
            // A folder that is not there yet holds none.
            const names = new Set(await (0,promises_.readdir)(folder).catch(() => []));
            const found = [...pins].filter(([name, version]) => names.has(bareWheelName(name, version)));
            return new Map(found.map(([name, version]) => [name, addressOf(folder, name, version)]));
        },
        async learn(found) {
            if (!keep)
                return;
            try {
                await (0,promises_.mkdir)(folder, { recursive: true });
                await Promise.all(found.map(async (each) => await put(folder, each)));
            }
            catch (error) {
                log.warning(`What the packages require is not kept for the next run: ${(0,errors/* messageOf */.bD)(error)}`);
            }
        },
    };
}
/** Renamed into place, so that another job never sees half of it. One that was damaged is replaced. */
async function put(folder, metadata) {
    const bytes = /^[\w.+!]+$/.test(metadata.version) ? await bareWheel(metadata) : undefined;
    if (bytes === undefined)
        return;
    const path = (0,external_node_path_.join)(folder, bareWheelName((0,markers/* normalName */.t)(metadata.name), metadata.version));
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    await (0,promises_.writeFile)(temporary, bytes);
    await (0,promises_.rename)(temporary, path);
}
function addressOf(folder, name, version) {
    return (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(folder, bareWheelName(name, version))).href;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/union.js

/** Files of a resolution over all layers. They exist in the workshop alone, and no lock names them. */
const unionSource = '.compile-reqs-union.in';
const unionLock = '.compile-reqs-union.txt';
const unionConstraints = '.compile-reqs-constraints.txt';
const unionReport = '.compile-reqs-report.json';
/** A requirements file that takes in every layer and what limits them all. A project comes in by the path of its folder. */
function unionText(layers, constraints) {
    const lines = layers.map(({ source, extras }) => extras === undefined ? `-r "${source}"\n` : `${projectPath(source, extras)}\n`);
    return [...lines, ...constraints.map((path) => `-c "${path}"\n`)].join('');
}
function projectPath(source, extras) {
    const folder = external_node_path_.posix.dirname(source);
    return `${folder === '.' ? '.' : `./${folder}`}${extras.length === 0 ? '' : `[${extras.join(',')}]`}`;
}
/** No versions satisfy all layers at once. */
class ConflictError extends Error {
    name = 'ConflictError';
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/union-pip.js









/**
 * Resolves all layers at once with one `pip install --dry-run --report`. Old pins are constraints to begin with; those that pip
 * names as causes of a conflict are given up until there is a solution. `===` keeps a pin from moving to another local version.
 * Stand-ins are taken for the pins that have one; where that gives no solution, the index is asked about all.
 */
async function unionWithPip(job, layers, { fixed, kept }) {
    const { workshop, world, tools, inputs } = job;
    await workshop.write(unionSource, unionText(layers, job.graph.constraints));
    const wanted = new Map([...kept, ...fixed]);
    const lines = layers.map(({ source }) => (0,src_direct/* directLines */.t)(source, job.graph));
    // An option in a source may name another index.
    const memory = lines.every(({ others }) => others.length === 0) ? job.standIns : noStandIns;
    const moving = lines.some(({ direct }) => direct.some((line) => excludes(line, wanted)));
    let standing = moving ? new Map() : await memory.of(wanted);
    const cooldown = inputs.excludeNewer === '' ? [] : ['--uploaded-prior-to', inputs.excludeNewer];
    const args = (0,pip_report/* reportOnly */.tk)(unionSource, unionReport, ...cooldown, '--constraint', unionConstraints);
    for (;;) {
        await workshop.write(unionConstraints, limits(wanted, standing));
        const result = await world.run(tools.python, args, { cwd: workshop.cwd, env: (0,fence/* fence */.E)(world.env).env });
        if (result.code === 0) {
            const report = JSON.parse(await workshop.read(unionReport));
            await memory.learn((0,pip_report/* indexMetadata */.E_)(report));
            return (0,pip_report/* withoutStandIns */.LS)((0,pip_report/* resolutionOf */.Cp)(report), standing);
        }
        if (standing.size > 0) {
            world.log.info('Not all pins can stay; pip asks the index about all packages');
            standing = new Map();
            continue;
        }
        const text = `${result.stderr}\n${result.stdout}`.replaceAll(`${workshop.cwd}/`, '');
        const causes = constraintsNamed(text).filter((name) => kept.has(name) && !fixed.has(name) && wanted.has(name));
        if (causes.length === 0)
            throw isConflict(text)
                ? new ConflictError(text)
                : engineError('pip-compile', union_pip_placed(text, layers), { stderr: text, stdout: '' });
        world.log.info(`Giving up old pins that stand in the way: ${causes.join(', ')}`);
        causes.forEach((name) => wanted.delete(name));
    }
}
/** Whether a line asks for another version than the pinned one. Only pip knows whether one with a marker holds. */
function excludes({ requirement: { key, specifier, marker } }, pinned) {
    const version = pinned.get(key);
    if (version === undefined || specifier === '' || marker !== undefined)
        return false;
    return !(0,pep440/* satisfies */.ib)(version, specifier, { prereleases: true });
}
/** Pins as constraints, those with a stand-in by its address. */
function limits(wanted, standing) {
    const addresses = [...standing].map(([name, address]) => `${name} @ ${address}\n`);
    return exactPins(new Map([...wanted].filter(([name]) => !standing.has(name)))) + addresses.join('');
}
/** The packages whose constraint pip names as the cause of a conflict. */
function constraintsNamed(text) {
    const named = [...text.matchAll(/The user requested \(constraint\) ([\w.-]+?)===/g)].map(([, name = '']) => (0,markers/* normalName */.t)(name));
    // pip may say just which constraint has no matching file any more.
    const gone = [...text.matchAll(/No matching distribution found for ([\w.-]+?)===/g)].map(([, name = '']) => (0,markers/* normalName */.t)(name));
    return [...new Set([...named, ...gone])];
}
function isConflict(text) {
    return text.includes('ResolutionImpossible') || text.includes('The user requested (constraint)');
}
/** The source that pip names, or the only one there is. */
function union_pip_placed(text, layers) {
    return (layers.find(({ source }) => text.includes(source)) ?? layers[0])?.source ?? '';
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/union-uv.js






/**
 * Resolves all layers at once with one `uv pip compile` and gives the pins, in the form of a lock without annotations. uv keeps
 * the pins that it finds in the output file where it can, but takes `2.3.1+cu121` for `2.3.1`; such a pin is held with `===`.
 */
async function unionWithUv(job, layers, { fixed, kept }) {
    const text = await resolve(job, layers, { fixed, kept });
    const held = localMoves(kept, text);
    if (held.size === 0)
        return text;
    try {
        return await resolve(job, layers, { fixed: new Map([...fixed, ...held]), kept });
    }
    catch (error) {
        if (!(error instanceof ConflictError))
            throw error;
        return text;
    }
}
async function resolve(job, layers, { fixed, kept }) {
    const { workshop, world, tools, python, options } = job;
    await workshop.write(unionSource, unionText(layers, job.graph.constraints));
    await workshop.write(unionConstraints, exactPins(fixed));
    await workshop.write(unionLock, [...kept].map(([name, version]) => `${name}==${version}\n`).join(''));
    const args = [
        'pip',
        'compile',
        '--quiet',
        '--no-header',
        '--no-annotate',
        ...(0,engine/* choosingOptions */.FD)(options),
        `--constraint=${unionConstraints}`,
        `--output-file=${unionLock}`,
        unionSource,
    ];
    const result = await world.run((0,external_node_path_.join)(tools.bin, 'uv'), args, {
        cwd: workshop.cwd,
        env: (0,fence/* fence */.E)(world.env, { UV_PYTHON: python.executable }).env,
    });
    if (result.code === 0)
        return await workshop.read(unionLock);
    if (result.stderr.includes('No solution found'))
        throw new ConflictError(result.stderr);
    throw engineError('uv', layers[0]?.source ?? '', result);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/trial.js




/** Resolutions to learn more about a conflict. `most` bounds their number, `seconds` the time after which no other one begins. */
function createTrials(job, { most, seconds }) {
    const { workshop, graph, inputs } = job;
    const end = performance.now() + seconds * 1000;
    let count = 0;
    let exhausted = false;
    let last;
    const resolve = async (layers) => {
        try {
            await (inputs.engine === 'uv' ? unionWithUv : unionWithPip)(job, layers, { fixed: new Map(), kept: new Map() });
            return 'solved';
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                return 'failed';
            if (!(error instanceof ConflictError))
                throw error;
            last = error.message;
            return 'conflict';
        }
    };
    return {
        async attempt(layers, edits) {
            if (count >= most || performance.now() > end) {
                exhausted = true;
                return 'untried';
            }
            count += 1;
            const files = [...new Set([...edits.keys()].map(({ file }) => file))];
            const original = (file) => graph.sources.get(file)?.text ?? '';
            const of = (file) => new Map([...edits].filter(([at]) => at.file === file).map(([{ line }, text]) => [line, text]));
            try {
                for (const file of files)
                    await workshop.write(file, edited(original(file), of(file)));
                return await resolve(layers);
            }
            finally {
                for (const file of files)
                    await workshop.write(file, original(file));
            }
        },
        lastConflict: () => last,
        count: () => count,
        exhausted: () => exhausted,
    };
}
/** A file with other text for the statements that begin on some lines, counted from 1; the number of lines stays. */
function edited(text, lines) {
    let going = false;
    return text
        .split(/\r?\n/)
        .map((raw, index) => {
        const replaced = lines.get(index + 1) ?? (going ? '' : undefined);
        if (replaced === undefined)
            return raw;
        going = raw.endsWith('\\');
        return replaced;
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict.js










/** A resolution takes 1 to 5 s, and somebody waits for the answer. */
const bound = { most: 20, seconds: 90 };
/**
 * What to tell when no versions satisfy all layers: the smallest set of lines and layers that conflict, who wants what (in the
 * summary), and the ways out that were tried. Everything is resolved in the workshop.
 */
async function explainConflict(job, all, error) {
    const { engine } = job.inputs;
    const trials = createTrials(job, bound);
    job.world.log.info('There is no common solution. Looking for the lines that conflict and for a way out');
    const lines = await conflictingLines(trials, all, job, conflictReason(engine, error.message));
    const text = trials.lastConflict() ?? error.message;
    const [only] = lines;
    if (only !== undefined && lines.length === 1)
        return engineError(engine, only.file, { stderr: text, stdout: '' });
    // Without any one of the lines there is a solution, so that layers conflict just when they have all of them.
    const layers = await smallest(all, (part) => {
        const covered = new Set(linesOf(job, part).map(placeOf));
        return Promise.resolve(lines.every((line) => covered.has(placeOf(line))));
    });
    const conflict = { all, layers, lines, wishes: wishesOf(engine, text, lines) };
    const proposal = await propose(trials, conflict);
    job.world.log.info(`${trials.count()} resolutions were tried`);
    job.world.summary.add(conflictTable(conflict, proposal));
    const first = lines.at(-1);
    return new errors/* UserError */.yo(`${headline(engine, layers)}: ${conflictReason(engine, text)}`, {
        why: `Concerned are ${lines.map(shown).join(', ')}${trials.exhausted() ? ` (perhaps not all of them are: the bound of ${bound.most} resolutions or ${bound.seconds} s was met)` : ''}`,
        fix: `${advice(proposal)}. No lock was changed`,
        ...(first === undefined ? {} : { at: { file: first.file, line: first.line } }),
    });
}
/** Resolves with fewer and fewer lines, beginning with those of packages that the engine names. */
async function conflictingLines(trials, all, job, reason) {
    const lines = linesOf(job, all);
    const conflicts = async (part) => {
        const out = lines.filter((line) => !part.includes(line));
        return (await trials.attempt(all, new Map(out.map((line) => [line, ''])))) === 'conflict';
    };
    const named = new Set([...reason.matchAll(/[A-Za-z0-9][\w.-]*/g)].map(([name]) => (0,markers/* normalName */.t)(name)));
    const guess = lines.filter(({ requirement }) => named.has(requirement.key));
    const found = await smallest(guess.length > 0 && (await conflicts(guess)) ? guess : lines, conflicts);
    // The engine's words have to be about these lines and no others.
    if (found.length < lines.length)
        await conflicts(found);
    return found;
}
/** The lines of some layers, each once. A lock that is made anew holds none: it is empty in the workshop. */
function linesOf({ graph }, layers) {
    const lines = new Map(layers.flatMap(({ source }) => (0,src_direct/* directLines */.t)(source, graph).direct.map((line) => [placeOf(line), line])));
    return [...lines.values()].filter(({ file }) => !graph.layers.some(({ lock }) => lock === file));
}
function headline(engine, layers) {
    const [first] = layers;
    if (first !== undefined && layers.length === 1)
        return `${engine} cannot compile ${first.source}`;
    return `The layers ${layers.map(({ name }) => name).join(' and ')} cannot agree`;
}
function advice({ line, separate }) {
    const ways = [
        ...(line === undefined ? [] : [`\`${line.text}\` in ${placeOf(line.direct)} lets all layers agree`]),
        ...(separate === undefined ? [] : [`with \`separate: ${separate}\` the other layers agree`]),
    ];
    return ways.length === 0
        ? 'Loosen one of these lines; of the changes that were tried none is enough'
        : `Tried: ${ways.join('; ')}`;
}
function conflictTable({ all, layers, wishes }, proposal) {
    const rows = wishes.map(({ package: name, range, by, through }) => [name, range || 'any', by, through.map(shown).join(', ')]);
    return [
        `## Requirements: ${layers.map(({ name }) => name).join(', ')} cannot be satisfied`,
        (0,summary/* table */.tp)(['package', 'wanted', 'by', 'through'], rows),
        `${advice(proposal)}.`,
        (0,picture/* picture */.l)(all, (name) => (layers.some((layer) => layer.name === name) ? 'conflict' : 'fresh')),
    ].join('\n\n');
}
function shown({ file, line, requirement: { name, specifier } }) {
    return `\`${name}${specifier}\` in ${file}:${line}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/relative-paths.js

/**
 * A lock in which local projects and archives stand by their path from the workspace, as uv writes them. pip-compile writes the
 * address in the folder that it ran in, which exists on one machine alone.
 */
function relativePaths(lock, cwd) {
    const root = (0,external_node_url_.pathToFileURL)(cwd).href;
    if (!lock.includes(root))
        return lock;
    const path = (rest) => (rest === '' ? '.' : `.${decodeURIComponent(rest)}`);
    const address = root.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return lock
        .replaceAll(new RegExp(`^(-e )?(?:[\\w.-]+(?:\\[[^\\]]*\\])? @ )?${address}((?:/[^\\s#]*)?)`, 'gm'), (_, editable = '', rest) => `${editable}${path(rest)}`)
        .replaceAll(new RegExp(`${address}((?:/[^\\s#]*)?)`, 'g'), (_, rest) => path(rest));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine-run.js








/** Has the engine compile one layer in the workshop and gives the text of its lock, without a stamp. */
async function runEngine(job, layer, { seed, env = {} } = {}) {
    const { workshop, inputs } = job;
    const old = seed ?? (await workshop.read(layer.lock).catch(() => ''));
    (0,src_lock/* refuseMergeMarks */.nA)(layer.lock, old);
    if (inputs.engine === 'pip-compile')
        return await compileOnce(job, layer, { seed: exactPins((0,lock_pins/* pins */.h)(old)), env });
    const text = await compileOnce(job, layer, { seed: old, env });
    const held = localMoves((0,lock_pins/* pins */.h)(old), text);
    if (held.size === 0)
        return text;
    // uv takes a local variant for the version itself. It reads constraints from a variable, so that no header names them.
    const file = `.compile-reqs-held-${encodeURIComponent(layer.name)}.txt`;
    await workshop.write(file, exactPins(held));
    try {
        return withoutConstraintFile(await compileOnce(job, layer, { seed: old, env: { ...env, UV_CONSTRAINT: file } }), file);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return text;
        throw error;
    }
}
async function compileOnce(job, layer, { seed, env }) {
    const { world, workshop, inputs, options, tools, python } = job;
    await workshop.write(layer.lock, seed);
    const scratch = await workshop.scratch(`cache-${layer.name}`);
    const command = (0,engine/* engineCommand */.KU)(inputs.engine, {
        source: layer.source,
        extras: layer.extras ?? [],
        lock: layer.lock,
        options,
        tools,
        python: python.executable,
        scratch,
    });
    const result = await world.run(command.command, command.args, {
        cwd: workshop.cwd,
        env: (0,fence/* fence */.E)(world.env, { ...command.env, ...env }).env,
    });
    if (result.code !== 0)
        throw engineError(inputs.engine, layer.source, result);
    world.log.info(`${layer.lock} compiled in ${result.seconds.toFixed(1)} s`);
    return relativePaths(await workshop.read(layer.lock), workshop.cwd);
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/newest.js
var newest = __nccwpck_require__(9219);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/stamp.js
var stamp = __nccwpck_require__(1594);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/marker-format.js
/**
 * A marker as the `packaging` library writes it: double quotes, one blank around operators, no needless parentheses.
 * Source: `packaging.markers.Marker.__str__`.
 */
function formatMarker(marker) {
    const tokens = marker.match(/'[^']*'|"[^"]*"|===|~=|==|!=|<=|>=|<|>|[()]|[A-Za-z_][\w.]*/g) ?? [];
    return tokens
        .map((token) => (token.startsWith("'") ? `"${token.slice(1, -1)}"` : token))
        .join(' ')
        .replaceAll('( ', '(')
        .replaceAll(' )', ')');
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/closure.js
var src_closure = __nccwpck_require__(9632);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/pip-format.js



/** Packages that pip-compile sets apart at the end. Source: pip-tools, `UNSAFE_PACKAGES`. */
const unsafe = new Set(['distribute', 'pip', 'setuptools']);
/**
 * The lock of one layer as pip-compile writes it (header, order, annotations), from a resolution that holds at least this
 * layer. Pins of packages that the layer does not bring in are left out. Source: pip-tools, `piptools/writer.py`.
 */
function pipLock({ source, lock, options, minor, direct, annotationStyle }, resolution) {
    const holding = direct.filter(({ requirement: { marker } }) => marker === undefined || (0,markers/* markerHolds */.D)(marker, resolution.environment));
    const closure = (0,src_closure/* closureOf */.T)(holding.filter(({ constraint }) => !constraint).map(({ requirement }) => requirement), resolution);
    const line = (key) => {
        const stated = holding.filter(({ requirement }) => requirement.key === key);
        const files = stated.map(({ file, constraint }) => `${constraint ? '-c' : '-r'} ${file}`);
        const marker = stated.map(({ requirement }) => requirement.marker).findLast((each) => each !== undefined);
        const pin = `${key}==${resolution.packages.get(key)?.version ?? ''}${marker === undefined ? '' : ` ; ${formatMarker(marker)}`}`;
        const via = [...new Set([...files, ...(closure.get(key) ?? [])])].sort();
        return annotationStyle === 'line' ? `${pin.padEnd(24)}  # via ${via.join(', ')}` : `${pin}\n${annotation(via)}`;
    };
    const keys = [...closure.keys()].sort();
    const [safe, apart] = [keys.filter((key) => !unsafe.has(key)), keys.filter((key) => unsafe.has(key))];
    const end = apart.length === 0
        ? []
        : ['', '# The following packages are considered to be unsafe in a requirements file:', ...apart.map(line)];
    return `${[...header(source, lock, options, minor), ...safe.map(line), ...end].join('\n')}\n`;
}
function header(source, lock, options, minor) {
    const given = [...options, `--output-file=${lock}`].map((option) => {
        const [, name = option, value] = /^(--[\w-]+=)(.*)$/.exec(option) ?? [];
        return value === undefined ? option : name + quoted(value);
    });
    const command = ['pip-compile', ...given.sort(), quoted(source)].join(' ');
    return [
        '#',
        `# This file is autogenerated by pip-compile with Python ${minor}`,
        '# by the following command:',
        '#',
        `#    ${command}`,
        '#',
    ];
}
/** A word as a shell would need it. Source: Python, `shlex.quote`. */
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
function annotation(via) {
    return via.length === 1 ? `    # via ${via.join('')}` : ['    # via', ...via.map((each) => `    #   ${each}`)].join('\n');
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/source.js
var src_source = __nccwpck_require__(5012);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/derive.js



/**
 * Whether every lock can be written from the resolution alone. Hashes of all files, options in a source, requirements by path
 * or address, and what changes the pins that are shown need the engine's own hand.
 */
function derivable({ inputs, graph }, layers, { packages }) {
    const plain = layers.every(({ source }) => (0,src_direct/* directLines */.t)(source, graph).others.length === 0);
    const { generateHashes, stripExtras, unsafePackages, emitIndexUrl } = inputs;
    const usual = !generateHashes && stripExtras && unsafePackages.length === 0 && !emitIndexUrl;
    return plain && usual && ![...packages.values()].some(({ isDirect }) => isDirect);
}
/** The locks of the layers out of one resolution, parents first, as pip-compile would write them. */
async function derivedLocks(job, layers, resolution) {
    const { graph, inputs, options, minor, workshop, world } = job;
    // A source may take in the lock of another layer, which is a new one by then.
    const sources = new Map(graph.sources);
    const texts = new Map();
    for (const { source, lock } of layers) {
        const { direct } = (0,src_direct/* directLines */.t)(source, { sources, constraints: graph.constraints });
        const text = pipLock({ source, lock, options, minor, direct, annotationStyle: inputs.annotationStyle }, resolution);
        texts.set(lock, text);
        if (graph.sources.has(lock) || graph.layers.some(({ closure }) => closure.includes(lock)))
            sources.set(lock, (0,src_source/* sourceOf */.vz)(lock, text, world.env));
        await workshop.write(lock, text);
    }
    return texts;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/together.js






/**
 * Makes the locks of layers that have to agree: one resolution over all of them, then each layer's lock from it. Where the
 * engine has to write a lock itself, it starts from the common pins, which it keeps. Throws `ConflictError` when there is no
 * common solution.
 */
async function lockTogether(job, layers, starting) {
    // The old locks must not limit the new ones where a layer takes in another's lock.
    for (const { lock } of layers)
        await job.workshop.write(lock, '');
    if (job.inputs.engine === 'pip-compile') {
        const resolution = await unionWithPip(job, layers, starting);
        if (derivable(job, layers, resolution))
            return await derivedLocks(job, layers, resolution);
        return await engineLocks(job, layers, [...resolution.packages.values()]
            .filter(({ isDirect }) => !isDirect)
            .map(({ key, version }) => `${key}==${version}\n`)
            .join(''));
    }
    // Everything is in uv's cache by now, and asking the index again would only cost time.
    return await engineLocks(job, layers, await unionWithUv(job, layers, starting), { UV_OFFLINE: '1' });
}
/** Has the engine write each lock, side by side, and makes sure that it kept to the common pins. */
async function engineLocks(job, layers, union, env = {}) {
    const common = pinSet(union);
    const texts = new Map();
    await pooled(layers.map((layer) => ({
        name: layer.lock,
        after: layer.closure,
        async work() {
            const text = await runEngine(job, layer, { seed: union, env });
            const strayed = [...pinSet(text)].filter((pin) => !common.has(pin));
            if (strayed.length > 0)
                throw new Error(`${layer.lock} does not keep to the common solution: ${strayed.join(', ')}`);
            texts.set(layer.lock, text);
        },
    })));
    return new Map(layers.map(({ lock }) => [lock, texts.get(lock) ?? '']));
}
/** Name and version of each pin, without those of an address. A universal lock may pin a name more than once. */
function pinSet(lock) {
    const found = lock.split('\n').flatMap((line) => [...(0,lock_pins/* pins */.h)(line)]);
    return new Set(found.filter(([, version]) => !version.includes('/')).map(([name, version]) => `${name}==${version}`));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/solve.js











/**
 * The new text of every lock that has to be made, by its path, stamped. With `resolution: joint` all layers but the separate
 * ones agree on every version; that may take more locks than the stale ones. Nothing in the real workspace is touched.
 */
async function solve(job, stale, locks, settings) {
    for (const { lock } of stale)
        (0,src_lock/* refuseMergeMarks */.nA)(lock, locks.get(lock) ?? '');
    const { resolution, separate } = job.inputs;
    const joined = (layer) => resolution === 'joint' && !separate.includes(layer.name);
    const alone = await lockAlone(job, stale.filter((layer) => !joined(layer)), locks);
    const common = await lockJoined(job, stale.filter(joined), job.graph.layers.filter(joined), locks);
    const texts = new Map([...alone, ...common]);
    for (const [lock, text] of texts)
        await job.workshop.write(lock, text);
    const result = await stamped(job, texts, settings);
    return new Map([...result].map(([lock, text]) => [lock, (0,src_lock/* withLineEndsOf */.CS)(locks.get(lock) ?? '', text)]));
}
/** Each layer by itself, side by side; one that takes in another's lock waits for it. */
async function lockAlone(job, layers, locks) {
    const texts = new Map();
    await pooled(layers.map((layer) => ({
        name: layer.lock,
        after: layer.closure,
        work: async () => void texts.set(layer.lock, await runEngine(job, layer, { seed: keptText(job, locks.get(layer.lock) ?? '') })),
    })));
    return texts;
}
/** First only the stale layers, with the pins of the others fixed; where that cannot be, all that have to agree. */
async function lockJoined(job, stale, all, locks) {
    if (stale.length === 0)
        return new Map();
    const fresh = all.filter((layer) => !stale.includes(layer));
    try {
        return await lockTogether(job, stale, startingFrom(job, locks, { fixed: fresh, kept: stale }));
    }
    catch (error) {
        if (!(error instanceof ConflictError))
            throw error;
        if (fresh.length === 0)
            throw await explainConflict(job, all, error);
        job.world.log.info(`The other locks have to move too: ${fresh.map(({ lock }) => lock).join(', ')}`);
        return await lockTogether(job, all, startingFrom(job, locks, { fixed: [], kept: all })).catch(async (second) => {
            throw second instanceof ConflictError ? await explainConflict(job, all, second) : second;
        });
    }
}
/**
 * The pins of some old locks. A package that two of them pin to different versions is free among the fixed ones, and starts from
 * the highest among those to keep.
 */
function startingFrom(job, locks, layers) {
    const all = (of) => of.flatMap(({ lock }) => [...(0,lock_pins/* pins */.h)(locks.get(lock) ?? '')]).filter(([, version]) => !version.includes('/'));
    const [fixed, kept] = [all(layers.fixed), new Map()];
    for (const [name, version] of all(layers.kept))
        if (mayStay(job, name))
            kept.set(name, (0,newest/* newest */.B)(kept.get(name) ?? version, version));
    const agreed = fixed.filter(([name, version]) => fixed.every(([other, found]) => other !== name || found === version));
    return { fixed: new Map(agreed), kept };
}
/** The old lock as far as its pins may stay. */
function keptText(job, lock) {
    return lock
        .split('\n')
        .filter((line) => [...(0,lock_pins/* pins */.h)(line).keys()].every((name) => mayStay(job, name)))
        .join('\n');
}
function mayStay({ inputs: { mode, upgradePackages } }, name) {
    return mode !== 'upgrade' && !upgradePackages.includes(name);
}
async function stamped(job, texts, settings) {
    const result = new Map();
    for (const { name, lock, closure } of job.graph.layers.filter((layer) => texts.has(layer.lock))) {
        // A lock of another layer may be a new one; everything else is as it was read.
        const isLock = (path) => job.graph.layers.some((layer) => layer.lock === path);
        const digest = async (path) => (isLock(path) ? undefined : job.graph.sources.get(path)?.digest) ?? (0,src_digest/* bodyDigest */.r)(await job.workshop.read(path));
        const files = await Promise.all(closure.map(async (path) => [path, await digest(path)]));
        result.set(lock, (0,stamp/* withStamp */.CU)(texts.get(lock) ?? '', {
            ...settings,
            options: (0,engine/* stampedOptions */.f3)(job.inputs, name),
            files: Object.fromEntries(files),
        }));
    }
    return result;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/stand-in-place.js



/**
 * Where stand-ins of pinned packages are, and whether they count: a version may move in an upgrade, a date may forbid a pin, a
 * folder of wheels may have changed, and of an index that is reached with credentials nothing is kept.
 */
function standInPlace(env, { inputs, python, tools, home }) {
    const { cache, mode, upgradePackages, excludeNewer, findLinks, engine } = inputs;
    const indexes = Object.entries(env).filter(([name]) => /^PIP_.*(INDEX|CONFIG_FILE)/.test(name));
    const id = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([python, tools, indexes.sort()]))
        .digest('hex')
        .slice(0, 16);
    const possible = engine === 'pip-compile' && cache !== 'off' && findLinks.length === 0 && !(0,reach/* hasCredentials */.Lk)(env, inputs);
    const staying = mode === 'compile' && upgradePackages.length === 0 && excludeNewer === '';
    return {
        folder: (0,external_node_path_.join)(home, 'eleanor-stand-ins', id),
        use: possible && staying,
        keep: possible && cache === 'read-write',
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/unfinished.js






/** Written once all new texts are there. */
const planFile = 'plan.json';
/** Beside the locks, so that renaming stays within one file system. */
const folderName = '.compile-reqs-writing';
/** Writing takes milliseconds: a folder that is this old belongs to nobody. */
const abandonedMs = 10_000;
/** Makes the folder of the one run that may write now; waits for another one that is writing. */
async function enterWriting(directory) {
    const folder = (0,external_node_path_.join)(directory, folderName);
    const started = performance.now();
    for (;;) {
        try {
            (0,external_node_fs_.mkdirSync)(folder);
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.gitignore'), '*\n');
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'pid'), String(process.pid));
            return folder;
        }
        catch (error) {
            if (error.code !== 'EEXIST') {
                (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
                throw error;
            }
        }
        if (isAbandoned(folder))
            putAside(folder);
        else if (performance.now() - started > 2 * abandonedMs)
            throw new errors/* UserError */.yo('Another run is writing the locks and does not end', { fix: `Remove ${folder} when none is running` });
        else
            await (0,external_node_timers_promises_.setTimeout)(20);
    }
}
/**
 * Finishes what a run that was killed while it renamed has left: when its first new locks are in place, the others follow, so
 * that all are new; otherwise its leftovers are removed. A lock that was changed since by somebody else ends it.
 */
function finishInterrupted(workspace, directory) {
    const folder = (0,external_node_path_.join)(workspace, directory, folderName);
    if (!(0,external_node_fs_.existsSync)(folder) || !isAbandoned(folder))
        return 'nothing';
    const steps = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, planFile)) ? JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, planFile), 'utf8')) : [];
    const states = steps.map((step) => stateOf(workspace, folder, step));
    const finish = states.includes('new') && states.includes('old') && !states.includes('foreign');
    if (finish)
        for (const [index, { file, path }] of steps.entries())
            if (states[index] === 'old')
                (0,external_node_fs_.renameSync)((0,external_node_path_.join)(folder, file), (0,external_node_path_.join)(workspace, path));
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    return finish ? 'finished' : 'removed';
}
function stateOf(workspace, folder, { file, path, before, after }) {
    const lock = (0,external_node_path_.join)(workspace, path);
    const now = (0,external_node_fs_.existsSync)(lock) ? (0,src_digest/* digestOf */.o)((0,external_node_fs_.readFileSync)(lock, 'utf8')) : '';
    if (now === after)
        return 'new';
    return now === before && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, file)) ? 'old' : 'foreign';
}
function isAbandoned(folder) {
    try {
        if (Date.now() - (0,external_node_fs_.statSync)(folder).mtimeMs > abandonedMs)
            return true;
        process.kill(Number((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'pid'), 'utf8')) || process.pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}
/** Of two that find the same leftovers one renames them. */
function putAside(folder) {
    const aside = `${folder}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    try {
        (0,external_node_fs_.renameSync)(folder, aside);
    }
    catch {
        return;
    }
    (0,external_node_fs_.rmSync)(aside, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/shadow.js



/**
 * Makes a stand-in of the workspace for the engine to work in: the given files are copies, everything else is a link. The
 * engine sees the same relative paths, and an interrupted run leaves the real files alone. The folders of the given projects
 * are real ones all the way down, since a build writes into them. Paths are relative to the workspace.
 */
async function shadow(workspace, folder, files, projects) {
    const copied = new Set(files);
    const folders = new Set(files.flatMap(ancestors));
    const isBuilt = (path) => !/(^|\/)(\.[^/]*|node_modules|__pycache__)$/.test(path) &&
        projects.some((project) => project === '.' || path === project || path.startsWith(`${project}/`));
    const mirror = async (path) => {
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, path), { recursive: true });
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)))
            return;
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(workspace, path), { withFileTypes: true })) {
            const name = external_node_path_.posix.join(path, entry.name);
            // A build may ask git for the version.
            if (name === '.git' && projects.length === 0)
                continue;
            if (folders.has(name) || (entry.isDirectory() && isBuilt(name)))
                await mirror(name);
            else if (copied.has(name))
                await (0,promises_.copyFile)((0,external_node_path_.join)(workspace, name), (0,external_node_path_.join)(folder, name));
            else
                await (0,promises_.symlink)((0,external_node_path_.join)(workspace, name), (0,external_node_path_.join)(folder, name));
        }
    };
    await mirror('.');
}
function ancestors(path) {
    const parent = external_node_path_.posix.dirname(path);
    return parent === '.' ? [] : [parent, ...ancestors(parent)];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/workshop.js



/** Opens a workshop with copies of all sources and locks, so that an interrupted or failing run leaves the real files alone. */
async function openWorkshop({ temp, workspace }, graph) {
    const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'compile-reqs-')));
    const cwd = (0,external_node_path_.join)(folder, 'workspace');
    await shadow(workspace, cwd, [...graph.sources.keys(), ...graph.layers.map(({ lock }) => lock)], graph.projects);
    return {
        cwd,
        read: async (path) => await (0,promises_.readFile)((0,external_node_path_.join)(cwd, path), 'utf8'),
        async write(path, text) {
            await (0,promises_.mkdir)((0,external_node_path_.join)(cwd, path, '..'), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(cwd, path), text);
        },
        async scratch(name) {
            const path = (0,external_node_path_.join)(folder, encodeURIComponent(name));
            await (0,promises_.mkdir)(path, { recursive: true });
            return path;
        },
        close: async () => await (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/write.js





/**
 * Writes all texts to their paths or none. They are written beside the locks first and then renamed in a row, in one breath:
 * nothing else of this process runs in between, and a kill in between is finished by the next run (see `unfinished.ts`). One
 * run writes at a time, and only when nothing of what it has read was changed by another one.
 */
async function writeAll({ workspace, directory, seen }, texts) {
    if (texts.size === 0)
        return;
    const own = await enterWriting((0,external_node_path_.join)(workspace, directory)).catch((error) => {
        throw error instanceof errors/* UserError */.yo ? error : unwritable(workspace, directory, error);
    });
    try {
        refuseChanged(workspace, seen);
        const steps = [...texts].map(([path, text], index) => {
            const before = textOf((0,external_node_path_.join)(workspace, path));
            return { file: String(index), path, before: before === undefined ? '' : (0,src_digest/* digestOf */.o)(before), after: (0,src_digest/* digestOf */.o)(text) };
        });
        for (const { file, path } of steps) {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(workspace, path, '..'), { recursive: true });
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, file), texts.get(path) ?? '');
        }
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, `${planFile}.new`), JSON.stringify(steps));
        (0,external_node_fs_.renameSync)((0,external_node_path_.join)(own, `${planFile}.new`), (0,external_node_path_.join)(own, planFile));
        for (const { file, path } of steps)
            (0,external_node_fs_.renameSync)((0,external_node_path_.join)(own, file), (0,external_node_path_.join)(workspace, path));
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? error : unwritable(workspace, directory, error);
    }
    finally {
        (0,external_node_fs_.rmSync)(own, { recursive: true, force: true });
    }
}
function refuseChanged(workspace, seen) {
    for (const [path, text] of seen) {
        if (textOf((0,external_node_path_.join)(workspace, path)) === text?.replace(/^\uFEFF/, ''))
            continue;
        throw new errors/* UserError */.yo(`${path} was changed while the locks were resolved, perhaps by another run`, {
            fix: 'Run again. No lock was changed',
            at: { file: path },
        });
    }
}
function textOf(path) {
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\uFEFF/, '') : undefined;
}
function unwritable(workspace, directory, error) {
    const { bavail, bsize } = (0,external_node_fs_.statfsSync)((0,external_node_path_.join)(workspace, directory));
    return new errors/* UserError */.yo(`The locks could not be written to ${directory}`, {
        why: `${(0,errors/* messageOf */.bD)(error).replaceAll(`${workspace}/`, '')}; ${bavail * bsize} bytes are free there`,
        fix: 'Make room, or correct the rights. No lock was changed',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/recompile.js





















/** `mode: compile`: compiles every stale layer, writes all new locks or none, and reports what changed. */
async function recompile(world, inputs) {
    if (finishInterrupted(world.workspace, inputs.directory) === 'finished')
        world.log.warning('An earlier run was killed while it wrote the locks; the rest of them was put in place');
    const found = await (0,look/* look */.O)(world, inputs);
    const { graph, locks, stale } = found;
    const { texts, keep } = stale.length === 0 ? recompile_nothing : await freshTexts(world, inputs, found);
    const read = [...graph.sources].map(([path, { text }]) => [path, text]);
    const seen = new Map([...read, ...graph.layers.map(({ lock }) => [lock, locks.get(lock)])]);
    await writeAll({ workspace: world.workspace, directory: inputs.directory, seen }, texts);
    world.setOutput('changed', texts.size > 0);
    world.setOutput('diff', Object.fromEntries([...texts].map(([lock, text]) => [lock, (0,difference/* difference */.i)(locks.get(lock) ?? '', text)])));
    for (const [lock, text] of texts)
        world.log.info((0,report/* changeLine */.v)(lock, locks.get(lock) ?? '', text));
    if (texts.size === 0)
        world.log.info(`All ${graph.layers.length} locks are up to date.`);
    const differing = (0,drift/* drift */.U)(new Map(graph.layers.map(({ name, lock }) => [name, texts.get(lock) ?? locks.get(lock) ?? ''])));
    world.setOutput('drift', differing);
    if (differing.length > 0)
        world.log.warning(driftText(differing));
    world.summary.add((0,report/* summary */.z)({ layers: graph.layers, stale, before: locks, after: texts, drift: differing, mode: 'compile' }));
    await keep();
}
const recompile_nothing = { texts: new Map(), keep: () => Promise.resolve() };
async function freshTexts(world, inputs, found) {
    const { graph, wanted, locks, stale } = found;
    world.log.info(`${stale.length} of ${graph.layers.length} locks are stale: ${stale.map(({ layer, detail }) => `${layer} (${detail})`).join('; ')}`);
    const python = await (0,src_python/* askPython */.a)(world, inputs.python);
    const cache = (0,src_cache/* createCache */.V)({ log: world.log, mode: inputs.cache });
    const minor = (0,settings/* wantedMinor */.nC)(inputs) ?? python.minor;
    const earlier = remembered(world, cache, { inputs, found, python, minor });
    const recalled = await earlier.recall();
    if (recalled !== undefined)
        return { texts: recalled, keep: recompile_nothing.keep };
    const [saved, tools] = await Promise.all([
        downloads(world, cache, {
            engine: inputs.engine,
            made: [python.platform, `py${minor}`, ...wanted.engine.split(' ')].join('-'),
            sources: [...graph.sources.values()].map(({ text }) => text),
            secret: (0,reach/* hasCredentials */.Lk)(world.env, inputs),
        }),
        (0,python_tools/* pythonTools */.i)(world, cache, { lock: (0,settings/* toolLock */.o7)(world, inputs), python, name: engine/* distributions */._o[inputs.engine] }),
    ]);
    const workshop = await openWorkshop(world, graph);
    try {
        const layers = graph.layers.filter(({ lock }) => stale.some((each) => each.lock === lock));
        // An address in a requirements file may have the token in it, `${GITHUB_TOKEN}`; the rest of the step is not for engines.
        const env = { ...projectEnv(world.env), GITHUB_TOKEN: world.env.GITHUB_TOKEN, ...saved.env };
        const reachable = (0,reach/* reaching */.Y1)({ ...world, env }, world.workspace, inputs);
        const run = patient(reachable, { minutes: inputs.timeoutMinutes, python: tools.python });
        const job = {
            world: { ...reachable, run },
            inputs,
            graph,
            workshop,
            tools,
            standIns: standIns(world.log, standInPlace(reachable.env, { inputs, python, tools, home: saved.folder ?? world.toolCache })),
            python,
            minor,
            options: (0,engine/* engineOptions */.ll)(inputs),
        };
        const texts = await solve(job, layers, locks, {
            engine: `${inputs.engine} ${tools.version}`,
            python: minor,
            platform: wanted.platform,
        });
        refuseOtherHashes(locks, texts, inputs.upgradePackages);
        const keep = async () => {
            await Promise.all([earlier.keep(texts), saved.keep()]);
        };
        return { texts, keep };
    }
    finally {
        await workshop.close();
    }
}
function driftText(differing) {
    const shown = differing.map(({ package: name, versions }) => `${name} (${Object.entries(versions)
        .map(([layer, version]) => `${layer} ${version}`)
        .join(', ')})`);
    return `Layers pin different versions and cannot be installed together: ${shown.join('; ')}`;
}


/***/ }),

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changeLine),
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _shared_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9888);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7114);
/* harmony import */ var _picture_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9912);



/** The job summary: a table of the layers, their picture, what changed in each lock and where versions differ. */
function summary(report) {
    const { layers, mode, stale } = report;
    const title = stale.length === 0
        ? 'All locks are up to date'
        : mode === 'check'
            ? `${stale.length} of ${layers.length} locks are stale`
            : `${stale.length} of ${layers.length} locks were compiled`;
    return [`## Requirements: ${title}`, layerTable(report), coloured(report), ...changes(report), ...driftTable(report)].join('\n\n');
}
/** One line of the log for each changed lock. */
function changeLine(lock, before, after) {
    return `${lock}: ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N)((0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .i)(before, after))}`;
}
function layerTable({ layers, stale, mode, before, after }) {
    const rows = layers.map((layer) => {
        const found = stale.find(({ lock }) => lock === layer.lock);
        const state = found === undefined ? 'fresh' : `${mode === 'check' ? 'stale' : 'compiled'}: ${found.detail}`;
        const text = after.get(layer.lock) ?? before.get(layer.lock) ?? '';
        return [layer.name, layer.parents.join(', '), layer.lock, String((0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .i)('', text).length), state];
    });
    return (0,_shared_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['layer', 'from', 'lock', 'pins', 'state'], rows);
}
function coloured({ layers, stale, drift, mode }) {
    return (0,_picture_js__WEBPACK_IMPORTED_MODULE_1__/* .picture */ .l)(layers, (name) => {
        if (drift.some(({ versions }) => name in versions))
            return 'differs';
        return stale.some(({ layer }) => layer === name) ? (mode === 'check' ? 'stale' : 'compiled') : 'fresh';
    });
}
function changes({ layers, before, after }) {
    return layers.flatMap(({ lock }) => {
        const text = after.get(lock);
        if (text === undefined)
            return [];
        const found = (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .i)(before.get(lock) ?? '', text);
        if (found.length === 0)
            return [];
        const rows = found.map(({ package: name, before: old = '', after: now = '', kind, size }) => [
            name,
            old,
            now,
            [kind, size].filter(Boolean).join(', '),
        ]);
        return [(0,_shared_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`${lock}: ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N)(found)}`, (0,_shared_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['package', 'before', 'after', 'change'], rows))];
    });
}
function driftTable({ drift }) {
    if (drift.length === 0)
        return [];
    const rows = drift.map(({ package: name, versions }) => [
        name,
        Object.entries(versions)
            .map(([layer, version]) => `${layer} ${version}`)
            .join(', '),
    ]);
    return ['### Versions that differ between layers', (0,_shared_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['package', 'versions'], rows)];
}


/***/ }),

/***/ 4816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ unquote),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   mK: () => (/* binding */ includes),
/* harmony export */   yD: () => (/* binding */ includedPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _shared_statements_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3020);


const include = /^(?:(-r|--requirement)|(-c|--constraint))(?:\s*=\s*|\s+|(?=[^-=\s]))(.+)$/;
/** The `-r` and `-c` lines of a requirements file, in all spellings that pip takes. */
function includes(text, env = {}) {
    return (0,_shared_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .statements */ .F)(text).flatMap(({ text: statement, line }) => {
        const [, requirement, , target] = include.exec(statement) ?? [];
        if (target === undefined)
            return [];
        return [
            {
                kind: requirement === undefined ? 'constraint' : 'requirement',
                target: expand(unquote(target.trim()), env),
                line,
            },
        ];
    });
}
/** The path of an included file: relative to the file that includes it. Both relative to the workspace, with forward slashes. */
function includedPath(from, target) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), target.replaceAll('\\', '/')));
}
/** Takes one pair of quotes off. */
function unquote(text) {
    return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}
/** pip replaces `${NAME}` (upper case, digits, underscore) and nothing else. */
function expand(text, env) {
    return text.replaceAll(/\$\{([A-Z0-9_]+)\}/g, (whole, name) => env[name] ?? whole);
}
/**
 * The variables that a requirements file takes in, with their values: its text alone does not say what it stands for. Those in
 * the credentials of an address are left out: they change who asks, not what is found.
 */
function variablesOf(text, env) {
    const bare = (0,_shared_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .statements */ .F)(text).map((statement) => statement.text.replaceAll(/\/\/[^/\s@]*@/g, '//'));
    const names = new Set(bare.flatMap((each) => [...each.matchAll(/\$\{([A-Z0-9_]+)\}/g)].map(([, name = '']) => name)));
    return Object.fromEntries([...names].sort().map((name) => [name, env[name] ?? '']));
}


/***/ }),

/***/ 3372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ wantedSettings),
/* harmony export */   nC: () => (/* binding */ wantedMinor),
/* harmony export */   o7: () => (/* binding */ toolLock)
/* harmony export */ });
/* unused harmony export minorByName */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _shared_python_tools_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9250);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6239);





/** The lock with the engine's tools that this action ships. */
function toolLock(world, inputs) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(world.actionFolder, 'tools', `${_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .distributions */ ._o[inputs.engine]}.txt`);
}
/** What the locks have to have been made with, as far as it is known without starting anything. */
async function wantedSettings(world, inputs) {
    const version = (0,_shared_python_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .lockedVersion */ .X)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(toolLock(world, inputs), 'utf8'), _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .distributions */ ._o[inputs.engine]);
    return {
        engine: `${inputs.engine} ${version}`,
        python: wantedMinor(inputs) ?? minorByName(inputs.python, world.env.PATH ?? ''),
        platform: inputs.universal ? 'any' : `${process.platform}-${process.arch}`,
        options: (layer) => (0,_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .stampedOptions */ .f3)(inputs, layer),
    };
}
/** Major and minor of the input `python-version`; undefined when it is not given. */
function wantedMinor({ pythonVersion }) {
    return /^3\.\d+/.exec(pythonVersion)?.[0];
}
/** The minor version of an interpreter as the name of its file tells it (`python3.11`), links resolved; undefined when it does not. */
function minorByName(command, path) {
    const separator = process.platform === 'win32' ? ';' : ':';
    const places = command.includes('/') ? [command] : path.split(separator).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, command));
    for (const place of places) {
        try {
            return /python(3\.\d+)(?:\.exe)?$/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(place))?.[1];
        }
        catch {
            continue;
        }
    }
    return undefined;
}


/***/ }),

/***/ 5012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ readOpaque),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5689);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(983);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6117);
/* harmony import */ var _local_project_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3946);
/* harmony import */ var _read_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3251);
/* harmony import */ var _requirements_file_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4816);







/** Reads one file of the graph; `path` is relative to the workspace. Refuses what cannot be compiled: not UTF-8, outside, remote. */
async function readSource(workspace, path, env) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, path);
    if (!(0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(workspace, (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .realOf */ .MN)(absolute)))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path} is outside the workspace`, { at: { file: path } });
    return sourceOf(path, decode(await (0,_read_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .readBytes */ .i)(workspace, path), path), env);
}
/** Reads a file that only counts as a whole. */
async function readOpaque(workspace, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, path);
    if (!(0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(workspace, (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .realOf */ .MN)(absolute)))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path} is outside the workspace`, { at: { file: path } });
    const text = (await (0,_read_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .readBytes */ .i)(workspace, path)).toString('utf8');
    return { text, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .bodyDigest */ .r)(text), includes: [], locals: [], opaque: true };
}
/** A source of which the text is known. */
function sourceOf(path, text, env) {
    const found = (0,_requirements_file_js__WEBPACK_IMPORTED_MODULE_6__/* .includes */ .mK)(text, env).map((include) => {
        if (/^[a-z]+:\/\//i.test(include.target)) {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}:${include.line} includes a file by its address`, {
                why: 'Whether a lock is up to date could not be told without the network',
                fix: 'Keep a copy of the file in the repository',
                at: { file: path, line: include.line },
            });
        }
        return { ...include, path: (0,_requirements_file_js__WEBPACK_IMPORTED_MODULE_6__/* .includedPath */ .yD)(path, include.target) };
    });
    const variables = (0,_requirements_file_js__WEBPACK_IMPORTED_MODULE_6__/* .variablesOf */ .ht)(text, env);
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .bodyDigest */ .r)(text);
    return {
        text,
        digest: Object.keys(variables).length === 0 ? digest : (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(JSON.stringify([digest, variables])),
        includes: found,
        locals: (0,_local_project_js__WEBPACK_IMPORTED_MODULE_4__/* .localPaths */ .OU)(text, env),
        opaque: false,
    };
}
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path} is not UTF-8 text`, { fix: 'Save it as UTF-8', at: { file: path } });
    }
}


/***/ }),

/***/ 1594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ withStamp),
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   UL: () => (/* binding */ readStamp),
/* harmony export */   hy: () => (/* binding */ stampMark)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6117);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4078);


/** How the line of a stamp begins. */
const stampMark = '# compile-reqs: ';
/** The stamp of a lock; undefined when it has none that can be read. */
function readStamp(lock) {
    const line = (0,_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLock */ .oP)(lock)
        .header.split('\n')
        .find((each) => each.startsWith(stampMark));
    if (line === undefined)
        return undefined;
    try {
        const stamp = JSON.parse(line.slice(stampMark.length));
        return stamp.v === 1 ? stamp : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * The lock with this stamp as the last line of its header. The engine's own header stays as it is, since Renovate and
 * Dependabot read the command in it.
 */
function withStamp(lock, stamp) {
    const { header, body } = (0,_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLock */ .oP)(lock);
    const kept = header.split('\n').filter((line) => line !== '' && !line.startsWith(stampMark));
    const full = { v: 1, ...stamp, body: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(body) };
    return [...kept, `${stampMark}${JSON.stringify(full)}`, body].join('\n');
}
/** Whether the lock's pins are those that were stamped. */
function isUntouched(lock, stamp) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyDigest */ .r)(lock) === stamp.body;
}


/***/ }),

/***/ 5086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5689);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7131);



/**
 * The cache over GitHub's service; the client is loaded when it is first used, and only where the environment names a service.
 * `load` is replaced in tests of a broken client.
 */
function createCache(parts, load = async () => await __nccwpck_require__.e(/* import() */ 86).then(__nccwpck_require__.bind(__nccwpck_require__, 1086))) {
    const { log, mode, env = process.env, lookupMs = 10_000, transferMs = 60_000 } = parts;
    let given;
    const service = async () => await (given ??= available(load, log, env));
    let broken = false;
    const guarded = async (what, otherwise, work) => {
        const client = broken ? undefined : await service();
        if (client === undefined)
            return otherwise;
        try {
            return await work(client);
        }
        catch (error) {
            broken = true;
            log.warning(`The cache is not used from here on: ${what} failed (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`);
            return otherwise;
        }
    };
    return {
        async restore(key, folder, near) {
            if (mode === 'off')
                return false;
            return await guarded(`looking for ${key}`, false, async (client) => {
                const others = near === undefined ? [] : [near];
                const found = await within(lookupMs, client.restoreCache([folder], key, others, { lookupOnly: true }));
                if (found === undefined || (found !== key && !others.some((start) => found.startsWith(start))))
                    return false;
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
                const restored = await within(transferMs, client.restoreCache([folder], found));
                if (restored === found && (await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesManifest */ .zQ)(folder, found)))
                    return true;
                log.warning(`The cache entry ${found} is damaged and was not used`);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
                return false;
            });
        },
        async save(key, folder) {
            if (mode !== 'read-write')
                return;
            await guarded(`saving ${key}`, undefined, async (client) => {
                await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .writeManifest */ .HN)(folder, key);
                await within(transferMs, client.saveCache([folder], key));
            });
        },
    };
}
async function available(load, log, env) {
    // Source: @actions/cache, `isFeatureAvailable`. To load the client takes longer than all the rest of a start.
    const named = [env.ACTIONS_RESULTS_URL, env.ACTIONS_CACHE_URL].some((url) => url !== undefined && url !== '');
    const client = named ? await load() : undefined;
    if (client?.isFeatureAvailable() === true)
        return client;
    log.info('No cache service here; everything is made anew.');
    return undefined;
}
/** Waits for the work, but not longer than the budget. The client has no time limit of its own below three minutes. */
async function within(ms, work) {
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
    });
    // The loser of the race may still reject later; nobody waits for it any more.
    work.catch(() => undefined);
    return await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}


/***/ }),

/***/ 8857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var lib_command = __nccwpck_require__(9635);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/file-command.js
var file_command = __nccwpck_require__(2902);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/utils.js
var utils = __nccwpck_require__(4679);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/summary.js
var summary = __nccwpck_require__(1170);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/commands.js
/**
 * What the runner is told, by those parts of @actions/core that tell it. The package's index loads an HTTP client for OpenID tokens as
 * well, which is most of the code that an action would read at each start. Source: GitHub, "Workflow commands for GitHub Actions".
 */




/** Shows a message with its level, at a place of the user's files where one is given. */
function annotate(level, message, at) {
    const place = at && { file: at.file, ...(at.line && { startLine: at.line }), ...(at.column && { startColumn: at.column }) };
    (0,lib_command/* issueCommand */.L)(level, place === undefined ? {} : (0,utils/* toCommandProperties */.k)(place), message);
}
/** Shown only where the user asked for debug messages. */
function debug(message) {
    (0,lib_command/* issueCommand */.L)('debug', {}, message);
}
/** Folds what follows under a title, until `endGroup`. */
function startGroup(title) {
    (0,lib_command/* issue */.s)('group', title);
}
function endGroup() {
    (0,lib_command/* issue */.s)('endgroup');
}
/** Hides a text in all that the job prints from now on. */
function hide(secret) {
    (0,lib_command/* issueCommand */.L)('add-mask', {}, secret);
}
/** Sets an output of the step; what is no string is written as JSON. */
function setOutput(name, value) {
    keep('OUTPUT', 'set-output', name, value);
}
/** Keeps a value for the `post` step of this action. */
function commands_saveState(name, value) {
    keep('STATE', 'save-state', name, value);
}
/** By the runner's file, or where there is none, as by hand, by a command that shows the value. */
function keep(file, command, name, value) {
    if ((process.env[`GITHUB_${file}`] ?? '') !== '')
        (0,file_command/* issueFileCommand */.n)(file, (0,file_command/* prepareKeyValueMessage */.v)(name, value));
    else
        (0,lib_command/* issueCommand */.L)(command, { name }, (0,utils/* toCommandValue */.E)(value));
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(5689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs.js
var inputs = __nccwpck_require__(983);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/leftovers.js


/** The variable by which every program that a step has started is known, whatever has become of the step. */
const stepMarkName = 'ELEANOR_STEP';
/** The name under which `post` finds its value. */
const stepMarkState = 'step-mark';
/**
 * Ends all programs of a step that still run when its main is gone: a runner that kills, kills that one process, and its children
 * lead groups of their own. Each group in which a process has the mark in its environment gets SIGTERM, and SIGKILL when its
 * marked processes have ended or the grace time is over; nothing else is touched. Only Linux tells the environment of a process, and only to its owner;
 * elsewhere nothing is found. Gives how many processes were found; throws where some of them could not be ended.
 */
async function endLeftovers(mark, graceMs = 2000) {
    if (mark === '')
        return 0;
    const first = await ours(mark);
    let left = first;
    const groups = new Set();
    for (const signal of ['SIGTERM', 'SIGKILL']) {
        for (const { group } of left)
            groups.add(group);
        // Also where no mark is left: a process may have ended with the mark, and left one without it in its group.
        for (const group of groups)
            send(group, signal);
        const until = performance.now() + graceMs;
        while (left.length > 0 && performance.now() < until) {
            left = await ours(mark);
            if (left.length > 0)
                await pause(20);
        }
    }
    if (left.length > 0)
        throw new Error(`still running: ${left.map(({ pid }) => pid).join(', ')}`);
    return first.length;
}
async function ours(mark) {
    return (await marked(stepMarkName, mark)).filter(({ group }) => group > 1);
}
/** All processes but this one in whose environment a variable has this value. Source: proc_pid_environ(5); elsewhere there are none. */
async function marked(variable, value) {
    const names = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(names.map(async (name) => ((await hasMark(name, `${variable}=${value}`)) ? await look(name) : undefined)));
    return found.filter((each) => each !== undefined && each.pid !== process.pid);
}
async function hasMark(pid, assignment) {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    return environment.split('\0').includes(assignment);
}
/** The name of the program stands in parentheses and may hold anything; state, parent and group follow. Source: proc_pid_stat(5). */
async function look(pid) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
    return Number.isInteger(group) ? { pid: Number(pid), group } : undefined;
}
function send(group, signal) {
    try {
        process.kill(-group, signal);
    }
    catch {
        // It has ended by itself; whatever may not be ended is found again, and told.
    }
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/log.js

/** A log that speaks the runner's workflow commands through `output`. */
function createLog(output) {
    const command = (say) => {
        output.open();
        say();
    };
    return {
        debug: (message) => command(() => debug(message)),
        info(message) {
            // A plain line is harmless; one that could be read as a command goes behind the fence.
            if (/::|##\[/.test(message))
                output.foreign(`${message}\n`);
            else
                command(() => process.stdout.write(`${message}\n`));
        },
        notice: (message, at) => command(() => annotate('notice', message, at)),
        warning: (message, at) => command(() => annotate('warning', message, at)),
        error: (message, at) => command(() => annotate('error', message, at)),
        async group(title, work) {
            command(() => startGroup(title));
            try {
                return await work();
            }
            finally {
                command(() => endGroup());
            }
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/mask.js
/** The shortest text worth hiding: a shorter one would blot out half of every log. */
const shortest = 4;
/**
 * What has to be registered with the runner to hide a secret: the whole, each of its lines, and the base64 of the whole.
 * A value of several lines is shown line by line in a log, so the whole alone would hide nothing.
 */
function maskable(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    const parts = [secret.trim(), ...lines, Buffer.from(secret).toString('base64')];
    return [...new Set(parts.filter((part) => part.length >= shortest))];
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/output.js

const newline = 10;
/** Makes an output over a sink. The token is random, so that a child cannot guess it. */
function createOutput(sink, token = (0,external_node_crypto_.randomUUID)()) {
    let fenced = false;
    let lineOpen = false;
    return {
        foreign(text) {
            if (text.length === 0)
                return true;
            if (!fenced) {
                sink.write(`::stop-commands::${token}\n`);
                fenced = true;
            }
            lineOpen = typeof text === 'string' ? !text.endsWith('\n') : text.at(-1) !== newline;
            return sink.write(text);
        },
        open() {
            if (lineOpen)
                sink.write('\n');
            if (fenced)
                sink.write(`::${token}::\n`);
            lineOpen = false;
            fenced = false;
        },
        async drained() {
            await new Promise((resolve) => (sink.once === undefined ? resolve() : void sink.once('drain', resolve)));
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/private-files.js



/** The name that `post` looks for; see `clean-up.ts`. */
const privateFolderState = 'private-folder';
const privateFolderPrefix = 'eleanor-private-';
/**
 * Makes the private folder of this run below `RUNNER_TEMP`. Its path is saved to the action's state before the folder
 * exists, so that `post` finds it whatever happens in between.
 */
async function createPrivateFolder(temp, saveState) {
    const path = (0,external_node_path_.join)(temp, `${privateFolderPrefix}${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`);
    saveState(privateFolderState, path);
    await (0,promises_.mkdir)(path, { mode: 0o700 });
    return {
        path,
        async write(name, content) {
            const file = (0,external_node_path_.join)(path, name);
            await (0,promises_.writeFile)(file, content, { mode: 0o600, flag: 'wx' });
            return file;
        },
    };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process.js + 4 modules
var src_process = __nccwpck_require__(9436);
// EXTERNAL MODULE: ./.work/compiled/shared/src/summary.js
var src_summary = __nccwpck_require__(9888);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/edge.js













/**
 * The edge of an action: builds its world, runs `work`, and is the only place that fails the step. A `UserError` is shown as
 * its message with the annotation it carries, anything else with its stack as a bug. The summary is written in every case.
 * SIGINT and SIGTERM cancel the run: children are ended and the step fails with one line.
 */
async function runAction(work, env = process.env) {
    const cancel = new AbortController();
    const output = createOutput(process.stdout);
    const log = createLog(output);
    const summary = (0,src_summary/* createSummary */.Ft)();
    const onSignal = (name) => {
        cancel.abort(new errors/* CancelledError */.cc(`Cancelled by ${name}`));
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    try {
        await work(createWorld({ env, output, log, summary, signal: cancel.signal }));
    }
    catch (error) {
        output.open();
        fail(error, log);
    }
    finally {
        await flush(summary.text(), env, log);
        output.open();
    }
    // A cache client that was given up on still holds sockets and timers; the step is over all the same.
    process.stdout.write('', () => process.exit());
}
function createWorld({ env, output, log, summary, signal }) {
    const temp = folder(env, 'RUNNER_TEMP');
    let made;
    const saveState = (name, value) => {
        output.open();
        commands_saveState(name, value);
    };
    const mark = (0,external_node_crypto_.randomUUID)();
    saveState(stepMarkState, mark);
    return {
        env,
        workspace: (0,external_node_fs_.realpathSync)(folder(env, 'GITHUB_WORKSPACE')),
        temp,
        actionFolder: actionFolder(process.argv[1] ?? ''),
        toolCache: env.RUNNER_TOOL_CACHE !== undefined && (0,inputs/* isWritable */.nH)(env.RUNNER_TOOL_CACHE) ? env.RUNNER_TOOL_CACHE : (0,external_node_path_.join)(temp, 'tool-cache'),
        log,
        summary,
        signal,
        run: (0,src_process/* createRunner */.ji)({ output, signal, mark: { [stepMarkName]: mark } }),
        saveState,
        setOutput(name, value) {
            output.open();
            setOutput(name, value);
        },
        mask(secret) {
            output.open();
            for (const part of maskable(secret))
                hide(part);
        },
        privateFolder: () => (made ??= createPrivateFolder(temp, saveState)),
    };
}
function folder(env, name) {
    const path = env[name];
    if (path === undefined || path === '')
        throw new errors/* UserError */.yo(`${name} is not set`, { fix: 'Run this action in a job of GitHub Actions, or set it to a folder' });
    if (!(0,inputs/* isWritable */.nH)(path))
        throw new errors/* UserError */.yo(`${name} is ${path}, which is not a folder that can be written`);
    return path;
}
/** The nearest folder above the entry that holds an `action.yml`: the action as it was downloaded. */
function actionFolder(entry) {
    for (let path = (0,external_node_path_.dirname)(entry); path !== (0,external_node_path_.dirname)(path); path = (0,external_node_path_.dirname)(path))
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'action.yml')))
            return path;
    throw new Error(`No action.yml above ${entry}`);
}
function fail(error, log) {
    process.exitCode = 1;
    const mendable = error instanceof errors/* UserError */.yo ? error : (0,errors/* diskError */.wO)(error);
    if (mendable !== undefined)
        log.error(mendable.message, mendable.at);
    else if (error instanceof errors/* CancelledError */.cc)
        log.error(error.message);
    else
        log.error(`This is a bug in the action; please report it with these lines. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
async function flush(text, env, log) {
    if (text === '' || env.GITHUB_STEP_SUMMARY === undefined || env.GITHUB_STEP_SUMMARY === '')
        return;
    try {
        await summary/* summary */.z.addRaw(text, true).write();
    }
    catch (error) {
        log.warning(`The job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}


/***/ }),

/***/ 5689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   wO: () => (/* binding */ diskError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * Something that the user of the action can mend: wrong input, missing file, failing tool.
 * Anything else that is thrown counts as a bug of the suite and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
    at;
    constructor(what, details = {}) {
        super([what, details.why, details.fix]
            .filter((part) => part !== undefined && part !== '')
            .map(sentence)
            .join(' '));
        this.at = details.at;
    }
}
/** The run was ended from outside (SIGINT or SIGTERM). */
class CancelledError extends Error {
    name = 'CancelledError';
}
const full = {
    ENOSPC: 'The disk is full',
    EDQUOT: 'The quota of the disk is used up',
    EROFS: 'The disk is read-only',
};
/** The error of a disk that takes no more, as one that the user can mend; undefined for any other. Source: errno(3). */
function diskError(error) {
    const what = full[error?.code ?? ''];
    return what === undefined
        ? undefined
        : new UserError(what, { why: messageOf(error), fix: 'Make room on the runner and run again' });
}
/** The message of anything that can be thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function sentence(text) {
    const trimmed = (text ?? '').trim();
    return /[.!?:]$/.test(trimmed) || trimmed.includes('\n') ? trimmed : `${trimmed}.`;
}


/***/ }),

/***/ 4881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fence)
/* harmony export */ });
/** Settings of the caller that say how packages are reached, not which ones are chosen. */
const reach = /^(PIP|UV)_((DEFAULT_|EXTRA_)?INDEX(_URL)?|INDEX_[A-Z0-9_]+_(USERNAME|PASSWORD)|TRUSTED_HOST|INSECURE_HOST|CERT|CLIENT_CERT|PROXY|(DEFAULT_|HTTP_)?TIMEOUT|RETRIES|HTTP_RETRIES|CACHE_DIR|CONFIG_FILE|KEYRING_PROVIDER|NATIVE_TLS|SYSTEM_CERTS)$/;
/** The variables of pip, uv and Python that would change what a tool does. */
const meddling = /^(PIP|UV|PYTHON|VIRTUAL_ENV|CONDA)(_|[A-Z]|$)/;
/**
 * The caller's environment without the variables of pip, uv and Python that change results; what says how to reach an index
 * (address, credentials, certificates, proxy, time limits) stays. So a job gives the same result wherever it runs.
 */
function fence(env, extra = {}) {
    const given = Object.entries(env).filter((entry) => entry[1] !== undefined);
    const left = given.filter(([name]) => meddling.test(name) && !reach.test(name) && name !== 'PIP_DISABLE_PIP_VERSION_CHECK');
    const names = left.map(([name]) => name);
    const kept = Object.fromEntries(given.filter(([name]) => !names.includes(name)));
    return { env: { ...kept, PIP_DISABLE_PIP_VERSION_CHECK: '1', ...extra }, left: names.sort() };
}


/***/ }),

/***/ 983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   MN: () => (/* binding */ realOf),
/* harmony export */   nH: () => (/* binding */ isWritable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5689);



/** Reads all inputs with `read` and throws one `UserError` that names every bad one. Nothing else may have happened before. */
function readInputs(world, read) {
    const problems = [];
    const inputs = read(reader(world, problems));
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems.join(' '));
    return inputs;
}
function reader({ env, workspace }, problems) {
    // The runner gives inputs as INPUT_<NAME>, upper case, blanks as underscores. Source: GitHub "Metadata syntax", inputs.
    const raw = (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    const refuse = (name, problem, fix = '') => void problems.push(`Input \`${name}\` ${problem}.${fix === '' ? '' : ` ${fix}.`}`);
    const text = (name) => {
        const value = raw(name).trim();
        if (value.startsWith('-'))
            refuse(name, `is \`${value}\`, which starts with \`-\``, 'Give a value, not an option');
        return value;
    };
    return {
        text,
        refuse,
        required(name) {
            const value = text(name);
            if (value === '')
                refuse(name, 'is not given', 'It is required');
            return value;
        },
        secret: raw,
        choice(name, allowed) {
            const value = raw(name).trim();
            const found = value === '' ? allowed[0] : allowed.find((word) => word === value);
            if (found === undefined)
                refuse(name, `is \`${value}\``, `Allowed: ${allowed.join(', ')}`);
            return found ?? allowed[0];
        },
        flag(name) {
            const value = raw(name).trim();
            if (!/^(true|false|)$/i.test(value))
                refuse(name, `is \`${value}\``, 'Allowed: true, false');
            return value.toLowerCase() === 'true';
        },
        lines: (name) => raw(name)
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '' && !line.startsWith('#')),
        words: (name) => raw(name)
            .split(/[\s,]+/)
            .filter((word) => word !== ''),
        path(name, kind = 'any') {
            const value = text(name);
            if (value === '')
                return '';
            const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, value);
            if (!isInside(workspace, realOf(found)))
                refuse(name, `is \`${value}\`, which is outside the workspace`);
            else if (kind === 'directory' && !isKind(found, 'directory'))
                refuse(name, `is \`${value}\`, which is not a directory of this repository`, hint);
            else if (kind === 'file' && !isKind(found, 'file'))
                refuse(name, `is \`${value}\`, which is not a file of this repository`, hint);
            return pathFrom(workspace, found);
        },
    };
}
const hint = 'Check the path, and that the repository is checked out before this step';
/** The way from a folder to a path, both absolute, with forward slashes; `.` for the folder itself. */
function pathFrom(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/** Whether a path is the folder or below it. Both absolute. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && way !== '..' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, way) === path);
}
/** The path with links resolved; of a path that does not exist, that of the nearest folder that does, with the rest. */
function realOf(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path));
}
/** Whether this process may write to a file, or into a folder. */
function isWritable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
function isKind(path, kind) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return kind === 'file' ? found?.isFile() === true : found?.isDirectory() === true;
}


/***/ }),

/***/ 7150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ pins)
/* harmony export */ });
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3987);

/** The pins of a lock: normalised name to version, or to the address of a direct reference. */
function pins(text) {
    const found = new Map();
    for (const line of text.split(/\r?\n/)) {
        const [, name, version, url] = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:==\s*([^\s;\\]+)|@\s*(\S+))/.exec(line) ?? [];
        const value = version ?? url;
        if (name !== undefined && value !== undefined)
            found.set((0,_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .t)(name), value);
    }
    return found;
}


/***/ }),

/***/ 7131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   Rn: () => (/* binding */ manifestKey),
/* harmony export */   zQ: () => (/* binding */ matchesManifest)
/* harmony export */ });
/* unused harmony export fileSha256 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6466);





const manifestName = 'eleanor-manifest.json';
/** Writes a file into the folder that names the key and the SHA-256 of every file, or the target of every link, in it. */
async function writeManifest(folder, key) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, manifestName), JSON.stringify({ key, files: await digests(folder) }));
}
/** Whether the folder holds exactly what its manifest says, for this key. A missing or unreadable manifest is a no. */
async function matchesManifest(folder, key) {
    try {
        const written = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, manifestName), 'utf8'));
        return JSON.stringify(written) === JSON.stringify({ key, files: await digests(folder) });
    }
    catch {
        return false;
    }
}
/** The key under which the folder was saved; undefined for one without a manifest. */
async function manifestKey(folder) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, manifestName), 'utf8')).key;
    }
    catch {
        return undefined;
    }
}
async function digests(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name));
    const named = paths
        .map((path) => [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/'), path])
        .filter(([name]) => name !== manifestName);
    named.sort(([a], [b]) => (a < b ? -1 : 1));
    const result = {};
    for (const [name, path] of named)
        result[name] = await digest(path);
    return result;
}
async function digest(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).isSymbolicLink())
        return `link:${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(path)}`;
    return await fileSha256(path);
}
/** The SHA-256 of a file in hexadecimal, read as a stream. */
async function fileSha256(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 3987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ markerHolds),
/* harmony export */   t: () => (/* binding */ normalName)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9687);

const token = /\s*(?:(?<text>'[^']*'|"[^"]*")|(?<sign>===|~=|==|!=|<=|>=|<|>|\(|\)|not\s+in\b|in\b|and\b|or\b)|(?<word>[A-Za-z_][\w.]*))/y;
/**
 * Evaluates an environment marker. `extras` are those that the requirement's own package was asked with; a marker that speaks
 * of `extra` holds when it holds for one of them. Throws on a text that is no marker.
 * Source: the "Dependency specifiers" specification (PEP 508), environment markers; versions compare as in PEP 440.
 */
function markerHolds(marker, environment, extras = []) {
    const tokens = tokenise(marker);
    const asked = extras.length === 0 ? [''] : extras;
    return asked.some((extra) => evaluate(tokens, { ...environment, extra: normalName(extra) }, marker));
}
/** The normalised name of a distribution or extra. Source: the "Names and normalization" specification (PEP 503, PEP 685). */
function normalName(name) {
    return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}
function tokenise(marker) {
    const tokens = [];
    for (let at = 0; marker.slice(at).trim() !== ''; at = token.lastIndex) {
        token.lastIndex = at;
        const { text, sign, word } = token.exec(marker)?.groups ?? {};
        if (text !== undefined)
            tokens.push({ kind: 'text', value: text.slice(1, -1) });
        else if (sign !== undefined)
            tokens.push({ kind: 'sign', value: sign.replace(/\s+/, ' ') });
        else if (word !== undefined)
            tokens.push({ kind: 'word', value: word });
        else
            throw new Error(`\`${marker}\` is not an environment marker`);
    }
    return tokens;
}
/** Recursive descent over `or`, `and`, parentheses and comparisons, in this order of binding. */
function evaluate(tokens, environment, marker) {
    let at = 0;
    const bad = () => new Error(`\`${marker}\` is not an environment marker`);
    const isSign = (value) => tokens[at]?.kind === 'sign' && tokens[at]?.value === value;
    const take = () => tokens[at++] ?? fail();
    const fail = () => {
        throw bad();
    };
    const value = (part) => {
        if (part.kind === 'sign')
            throw bad();
        if (part.kind === 'text')
            return { value: part.value, variable: undefined };
        const found = environment[part.value.replace(/^os\.name$/, 'os_name').replace(/^sys\.platform$/, 'sys_platform')];
        return found === undefined ? fail() : { value: found, variable: part.value };
    };
    const comparison = () => {
        if (isSign('(')) {
            at++;
            const inner = either();
            if (!isSign(')'))
                fail();
            at++;
            return inner;
        }
        const [left, operator, right] = [value(take()), take(), value(take())];
        return operator.kind === 'sign' ? compare(left, operator.value, right) : fail();
    };
    const both = () => {
        let result = comparison();
        while (isSign('and')) {
            at++;
            result = comparison() && result;
        }
        return result;
    };
    const either = () => {
        let result = both();
        while (isSign('or')) {
            at++;
            result = both() || result;
        }
        return result;
    };
    const result = either();
    if (at !== tokens.length)
        fail();
    return result;
}
function compare(left, operator, right) {
    const isExtra = left.variable === 'extra' || right.variable === 'extra';
    const [a, b] = isExtra ? [normalName(left.value), normalName(right.value)] : [left.value, right.value];
    if (operator === 'in')
        return b.includes(a);
    if (operator === 'not in')
        return !b.includes(a);
    const version = b.replace(/\.\*$/, '');
    if (!isExtra && operator !== '===' && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(version) !== null && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(a) !== null)
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(a, `${operator}${b}`, { prereleases: true });
    return compareTexts(a, operator, b);
}
function compareTexts(a, operator, b) {
    switch (operator) {
        case '==':
        case '===':
            return a === b;
        case '!=':
            return a !== b;
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
        default:
            return false;
    }
}


/***/ }),

/***/ 6902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3987);

const form = /^(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[(?<extras>[^\]]*)\])?\s*(?:@\s*(?<url>[^\s;]\S*?)(?=\s+;|\s*$)|\(?(?<specifier>[^;()@]*)\)?)\s*(?:;\s*(?<marker>.+))?$/;
const clause = /^(~=|==|!=|<=|>=|<|>|===)\s*[^\s,<>=!~]+$/;
/**
 * Reads one requirement; undefined when it is not one. A path or an option of a requirements file is none.
 * Source: the "Dependency specifiers" specification (PEP 508).
 */
function parseRequirement(text) {
    const { name, extras = '', url, specifier = '', marker } = form.exec(text.trim())?.groups ?? {};
    if (name === undefined)
        return undefined;
    const clauses = specifier
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    if (!clauses.every((part) => clause.test(part)))
        return undefined;
    return {
        name,
        key: (0,_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .t)(name),
        extras: extras
            .split(',')
            .map((extra) => extra.trim())
            .filter((extra) => extra !== ''),
        specifier: clauses.map((part) => part.replaceAll(/\s+/g, '')).join(','),
        url,
        marker: marker?.trim(),
    };
}


/***/ }),

/***/ 9436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ji: () => (/* binding */ createRunner),
  fM: () => (/* binding */ lastLine),
  uO: () => (/* binding */ runOk)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(6466);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(5689);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/held-pipe.js
/**
 * Lets go of a pipe that another process holds open after its program has ended, such as one that the program has put into the
 * background in a session of its own: it would be waited for without end. All that the program wrote is read before, since a
 * pipe is let go only when nothing waits in it. The stream is then destroyed, which its reader sees as a premature close.
 */
function letGo(stream, patienceMs = 500) {
    if (stream === null || stream.closed)
        return;
    // A turn of the event loop lies between the timer and the look, so that what came while we were busy has been read.
    const look = () => void setImmediate(() => (stream.readableLength === 0 ? stream.destroy() : undefined));
    const timer = setInterval(look, patienceMs);
    stream.once('close', () => clearInterval(timer));
}
/** Whether a reader failed for no other reason than that its pipe was let go. */
function wasLetGo(error) {
    return error?.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./.work/compiled/shared/src/tail.js

const longestLine = 64 * 1024;
/** Keeps the last `keepBytes` bytes; `onLine` gets every line (cut at 64 KiB) as it comes. */
function createTail(keepBytes, onLine) {
    const chunks = [];
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    let kept = 0;
    let dropped = 0;
    let rest = '';
    const lines = (text, last) => {
        if (onLine === undefined)
            return;
        const parts = (rest + text).split('\n');
        rest = last ? '' : (parts.pop() ?? '').slice(0, longestLine);
        for (const part of parts)
            if (!last || part !== '')
                onLine(part.slice(0, longestLine).replace(/\r$/, ''));
    };
    return {
        push(chunk) {
            if (onLine !== undefined)
                lines(decoder.write(chunk), false);
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
                lines(decoder.end(), true);
            const all = Buffer.concat(chunks);
            const cut = Math.max(0, all.length - keepBytes);
            const note = dropped + cut > 0 ? `[${dropped + cut} bytes of earlier output left out]\n` : '';
            return note + all.subarray(cut).toString('utf8');
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process.js





const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
/**
 * Makes the process runner of one action run. Each child leads a process group of its own; cancelling or a timeout sends
 * SIGTERM to the group and SIGKILL after the grace time, and what is left of the group when its leader has ended is killed,
 * so that no run leaves a process behind. A process that left the group is not waited for, even if it holds the output open.
 */
function createRunner({ output, signal, graceMs = 2000, mark }) {
    return async (command, args, options = {}) => {
        const { evenCancelled = false } = options;
        if (!evenCancelled)
            signal.throwIfAborted();
        const started = performance.now();
        const child = (0,external_node_child_process_namespaceObject.spawn)(command, args, {
            cwd: options.cwd,
            env: { ...(options.env ?? process.env), ...mark },
            detached: process.platform !== 'win32',
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        let timedOut = false;
        const stop = () => endGroup(child, graceMs);
        const expire = () => {
            timedOut = true;
            stop();
        };
        const timer = options.timeoutMs === undefined ? undefined : setTimeout(expire, options.timeoutMs);
        if (!evenCancelled)
            signal.addEventListener('abort', stop, { once: true });
        try {
            feed(child, options.input);
            const { into } = options;
            const stdout = into === undefined ? collect(child.stdout, 'stdout', output, options) : passOn(child.stdout, into);
            const streams = [stdout, collect(child.stderr, 'stderr', output, options)];
            const code = await ended(child, command);
            for (const stream of [child.stdout, child.stderr])
                letGo(stream);
            const [text, stderr] = await Promise.all(streams);
            if (!evenCancelled)
                signal.throwIfAborted();
            return { code, stdout: text, stderr, timedOut, seconds: (performance.now() - started) / 1000 };
        }
        finally {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
        }
    };
}
/** Runs a program that has to succeed and gives its standard output without the last newline. */
async function runOk(run, command, args, options = {}) {
    const result = await run(command, args, options);
    if (result.code === 0 && !result.timedOut)
        return result.stdout.trimEnd();
    const name = [command, ...args.slice(0, 1)].join(' ');
    const reason = result.timedOut
        ? `it took longer than ${Math.round((options.timeoutMs ?? 0) / 1000)} s`
        : lastLine(result.stderr.trim() || result.stdout);
    throw new errors/* UserError */.yo(`\`${name}\` failed with exit code ${result.code}`, reason === '' ? {} : { why: reason });
}
/** What a program said last: where most say why they failed. */
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}
function feed(child, input) {
    // A child that ends without reading its input is no fault of ours: EPIPE is not an error here.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
}
async function ended(child, command) {
    return await new Promise((resolve, reject) => {
        child.once('error', (error) => {
            const missing = error.code === 'ENOENT';
            reject(new errors/* UserError */.yo(missing ? `${command} was not found` : `${command} could not be started`, missing ? { fix: 'Install it or put it on PATH' } : { why: error.message }));
        });
        child.once('exit', (code, signal) => {
            killGroup(child, 'SIGKILL');
            resolve(code ?? 128 + ((signal && signalNumbers[signal]) ?? 0));
        });
    });
}
async function collect(stream, name, output, options) {
    const { onLine, show = false, showBytes = Infinity } = options;
    const tail = createTail(options.keepBytes ?? 8 * 1024 * 1024, onLine && ((line) => onLine(line, name)));
    if (stream === null)
        return '';
    let left = showBytes;
    const display = async (bytes) => {
        if (left > 0 && !output.foreign(bytes.subarray(0, left)))
            await output.drained();
        left -= bytes.length;
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
        if (!wasLetGo(error))
            throw error;
    }
    if (left < 0)
        output.foreign(`\n[${-left} bytes of further output left out]\n`);
    return tail.text();
}
/** A reader that has seen enough closes early; that is no error of the child. */
async function passOn(stream, into) {
    if (stream !== null)
        await (0,promises_.pipeline)(stream, into, { end: false }).catch(() => undefined);
    into.end();
    return '';
}
function endGroup(child, graceMs) {
    killGroup(child, 'SIGTERM');
    const timer = setTimeout(() => killGroup(child, 'SIGKILL'), graceMs);
    child.once('exit', () => clearTimeout(timer));
}
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
        // ESRCH: nothing is left of the group, which is what we want.
        if (error.code !== 'ESRCH')
            throw error;
    }
}


/***/ }),

/***/ 9250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ lockedVersion),
/* harmony export */   i: () => (/* binding */ pythonTools)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5689);
/* harmony import */ var _fence_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4881);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9436);







/**
 * Gives a Python environment with exactly the tools of the lock: one that an earlier step made, that of the interpreter itself
 * where it has the wanted versions, or a new one, installed with `--require-hashes`. Its wheels are kept in the cache; pip checks
 * their hashes against the lock whenever they come from there.
 */
async function pythonTools(world, cache, request) {
    const { lock, python, name } = request;
    const lockText = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(lock, 'utf8');
    const version = lockedVersion(lockText, name);
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${lockText}\n${python.executable}\n${python.version}`).digest('hex').slice(0, 16);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(world.toolCache, { recursive: true });
    // An environment knows its own path for good, so it may not lead through a link that is gone one day.
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(world.toolCache), 'eleanor-tools', `${name}-${version}-${id}`);
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, process.platform === 'win32' ? 'Scripts' : 'bin');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(home)) {
        // Asked second: to start the interpreter takes longer than to look.
        if (await hasAll(world, request, lockText))
            return { python: python.executable, bin: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(python.executable, '..'), version };
        await world.log.group(`Install ${name} ${version}`, () => install(world, cache, request, home, id));
    }
    return { python: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(bin, 'python'), bin, version };
}
/** The pinned version of a distribution in a lock. */
function lockedVersion(lock, name) {
    const version = new RegExp(`^${name.replaceAll('.', '\\.')}==([^\\s;\\\\]+)`, 'm').exec(lock)?.[1];
    if (version === undefined)
        throw new Error(`The lock does not pin ${name}`);
    return version;
}
async function hasAll({ run, env }, { python, name, others = [] }, lock) {
    const names = [name, ...others];
    const question = 'import importlib.metadata, sys; print(*map(importlib.metadata.version, sys.argv[1:]))';
    const answer = await run(python.executable, ['-I', '-c', question, ...names], { env });
    return answer.code === 0 && answer.stdout.trim() === names.map((each) => lockedVersion(lock, each)).join(' ');
}
/** Makes the environment under a name of its own and links it into place, so that two jobs at once never see half of it. */
async function install(world, cache, request, home, id) {
    const { python, lock, name } = request;
    const wheels = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(world.temp, 'eleanor-cache', `wheels-${name}`);
    const key = `eleanor-tools-v1-${python.platform}-py${python.minor}-${name}-${id}`;
    const own = `${home}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`;
    const pip = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(own, process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
    // What the caller has set for other installations, such as constraints, must not reach this one.
    const { env } = (0,_fence_js__WEBPACK_IMPORTED_MODULE_6__/* .fence */ .E)(world.env);
    const order = async (...args) => await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .runOk */ .uO)(world.run, pip, ['-m', 'pip', '--quiet', ...args], { env });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, '..'), { recursive: true });
        await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .runOk */ .uO)(world.run, python.executable, ['-m', 'venv', own], { env });
        const restored = await cache.restore(key, wheels);
        if (!restored) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(wheels, { recursive: true });
            await order('download', '--no-deps', '--require-hashes', '--dest', wheels, '--requirement', lock);
        }
        await order('install', '--no-deps', '--no-index', '--find-links', wheels, '--require-hashes', '--requirement', lock);
        if (!restored)
            await cache.save(key, wheels);
        await link(own, home);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(own, { recursive: true, force: true });
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The tools of ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(lock)} could not be installed`, {
            why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error),
            fix: 'Check that the package index can be reached and that this Python has the venv module',
        });
    }
}
async function link(own, home) {
    const temporary = `${own}.link`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(own, temporary, 'junction');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, home);
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ askPython)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5689);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9436);


const question = `import json, sys, sysconfig
print(json.dumps({"executable": sys.executable, "version": ".".join(map(str, sys.version_info[:3])),
"minor": ".".join(map(str, sys.version_info[:2])), "platform": sysconfig.get_platform()}))`;
/** Asks an interpreter (a command or a path) what it is. The suite needs Python 3.10 or newer. */
async function askPython(world, command) {
    const python = JSON.parse(await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runOk */ .uO)(world.run, command, ['-I', '-c', question], { env: world.env, timeoutMs: 30_000 }));
    const [major = 0, minor = 0] = python.minor.split('.').map(Number);
    if (major < 3 || (major === 3 && minor < 10)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${command} is Python ${python.version}`, {
            fix: 'Use Python 3.10 or newer, for example with actions/setup-python',
        });
    }
    return python;
}


/***/ }),

/***/ 3020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ statements)
/* harmony export */ });
/**
 * The logical lines of a requirements file: `\` at the end of a line joins it with the next, a `#` at the start or after a
 * blank begins a comment (so that one in a URL does not), and blank lines are left out.
 * Source: pip, "Requirements File Format".
 */
function statements(text) {
    const found = [];
    let pending = '';
    let first = 0;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        if (pending === '')
            first = index + 1;
        const comment = /^\s*#/.test(raw);
        if (!comment && raw.endsWith('\\')) {
            pending += raw.slice(0, -1);
            continue;
        }
        const statement = (pending + (comment ? '' : raw)).replace(/(^|\s)#.*$/, '').trim();
        pending = '';
        if (statement !== '')
            found.push({ text: statement, line: first });
    }
    if (pending.trim() !== '')
        found.push({ text: pending.trim(), line: first });
    return found;
}


/***/ }),

/***/ 9888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Ft: () => (/* binding */ createSummary),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/** GitHub drops a summary above 1 MiB whole, so that ours stays well below it. Source: GitHub "Adding a job summary". */
const limit = 900 * 1024;
function createSummary() {
    const blocks = [];
    return {
        add: (markdown) => void blocks.push(markdown.trim()),
        text() {
            const text = blocks.map((block) => `${block}\n`).join('\n');
            if (Buffer.byteLength(text) <= limit)
                return text;
            return `${Buffer.from(text).subarray(0, limit).toString('utf8')}\n\n*The rest of this summary was left out: it was larger than 900 KiB.*\n`;
        },
    };
}
/** A Markdown table. Cells are text; what would break the table is escaped. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A folded block with a title. */
function details(title, body) {
    return `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`;
}
/** A fenced block, with a fence longer than any in the text. */
function codeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function cell(text) {
    return escapeHtml(text).replaceAll('|', '\\|').replaceAll(/\r?\n/g, '<br>');
}


/***/ }),

/***/ 9635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand),
/* harmony export */   s: () => (/* binding */ issue)
/* harmony export */ });
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4679);


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
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
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
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 2902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ issueFileCommand),
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony exports SUMMARY_ENV_VAR, SUMMARY_DOCS_URL, markdownSummary */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(857);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9896);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_1__.promises;
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
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
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
        return __awaiter(this, void 0, void 0, function* () {
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
        return __awaiter(this, void 0, void 0, function* () {
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
        return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
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

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
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

/***/ }),

/***/ 9687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  UD: () => (/* reexport */ compare),
  WE: () => (/* reexport */ version_explain),
  ib: () => (/* reexport */ satisfies),
  rZ: () => (/* reexport */ valid)
});

// UNUSED EXPORTS: RANGE_PATTERN, clean, eq, filter, ge, gt, gte, inc, le, lt, lte, major, maxSatisfying, minSatisfying, minor, ne, neq, parse, patch, rcompare, validRange

// NAMESPACE OBJECT: ./node_modules/@renovatebot/pep440/lib/operator.js
var operator_namespaceObject = {};
__nccwpck_require__.r(operator_namespaceObject);
__nccwpck_require__.d(operator_namespaceObject, {
  "!=": () => (ne),
  "<": () => (lt),
  "<=": () => (le),
  "==": () => (eq),
  "===": () => (arbitrary),
  ">": () => (gt),
  ">=": () => (ge),
  compare: () => (compare),
  eq: () => (eq),
  ge: () => (ge),
  gt: () => (gt),
  le: () => (le),
  lt: () => (lt),
  ne: () => (ne),
  rcompare: () => (rcompare)
});

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

function eq(version, other) {
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
    if (eq(spec.release.join('.'), explained.release.join('.'))) {
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
