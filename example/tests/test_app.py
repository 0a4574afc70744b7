"""The service answers over HTTP."""

from fastapi.testclient import TestClient

from eleanor import __version__
from eleanor.app import app

client = TestClient(app)


def test_health_tells_the_version() -> None:
    answer = client.get("/health")
    assert answer.status_code == 200
    assert answer.json()["status"] == "ok"
    assert answer.json()["version"] == __version__


def test_rank_refuses_an_empty_list() -> None:
    assert client.post("/rank", json={"text": "wheel", "documents": []}).status_code == 422
