"""Rank documents by the cosine similarity of hashed word counts."""

import re
import zlib

import numpy as np
from pydantic import BaseModel, Field

DIMENSIONS = 512
WORD = re.compile(r"\w+")


class Question(BaseModel):
    """A question and the documents that may answer it."""

    text: str = Field(min_length=1)
    documents: list[str] = Field(min_length=1, max_length=1000)


class Match(BaseModel):
    """Place of a document in the request (from 0) and its likeness to the question (0 to 1)."""

    index: int
    score: float


def embed(text: str) -> np.ndarray:
    """Turn a text into a unit vector; a text without a word becomes the zero vector.

    Words are hashed with CRC-32, so that every process gives the same vector.
    """
    vector = np.zeros(DIMENSIONS, dtype=np.float64)
    for word in WORD.findall(text.lower()):
        vector[zlib.crc32(word.encode()) % DIMENSIONS] += 1.0
    length = float(np.linalg.norm(vector))
    return vector / length if length > 0.0 else vector


def rank(question: Question) -> list[Match]:
    """Order the documents by their likeness to the question, the best first."""
    documents = np.stack([embed(document) for document in question.documents])
    scores = np.clip(documents @ embed(question.text), 0.0, 1.0)
    order = np.argsort(-scores, kind="stable")
    return [Match(index=int(index), score=float(scores[index])) for index in order]
