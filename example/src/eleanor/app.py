"""The HTTP interface: `uvicorn eleanor.app:app`."""

import numpy as np
from fastapi import FastAPI
from pydantic import BaseModel

from eleanor.ranking import Match, Question, rank
from eleanor.version import __version__


class Health(BaseModel):
    """What runs here."""

    status: str
    version: str
    numpy: str


app = FastAPI(title="Eleanor", version=__version__)


@app.get("/health")
def health() -> Health:
    """Report the status and the versions of the service."""
    return Health(status="ok", version=__version__, numpy=np.__version__)


@app.post("/rank")
def rank_documents(question: Question) -> list[Match]:
    """Order the documents of the request, the best first."""
    return rank(question)
