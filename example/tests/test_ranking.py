"""The ranking finds the document that shares words with the question."""

from eleanor.ranking import Question, embed, rank


def test_best_match_comes_first() -> None:
    question = Question(
        text="How is a wheel built?",
        documents=["Images are scanned.", "A wheel is built in isolation.", ""],
    )
    matches = rank(question)
    assert [match.index for match in matches][0] == 1
    assert matches[-1].score == 0.0


def test_vectors_do_not_depend_on_case_or_order() -> None:
    assert (embed("Lock the layers") == embed("layers THE lock")).all()
