"""How a review is told: where a draft stands, who the advisor is, and what came back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ..domain.conference import Conference
from ..domain.review import News

translate = QCoreApplication.translate


def advisor_words(conference: Conference) -> str:
    """The advisor's name, or "Your advisor", to begin a sentence with."""
    advisor = conference.advisor()
    return (advisor.name if advisor else "") or translate("Review", "Your advisor")


def giving_words(conference: Conference) -> str:
    """What the student does when the binder is given away."""
    if (advisor := conference.advisor()) and advisor.name:
        return translate("Review", "Give it to {advisor}").format(advisor=advisor.name)
    return translate("Review", "Give it to my advisor")


def status_words(conference: Conference, handed_to: str) -> str:
    """For the student: whose turn it is."""
    advisor = advisor_words(conference)
    if conference.status == "approved":
        said = translate("Review", "{advisor} read it and says: it is ready.")
    elif conference.status == "returned":
        said = translate(
            "Review", "{advisor} read it and gave it back to you. Now it is your turn."
        )
    elif conference.status == "handed-in" or handed_to:
        said = translate("Review", "{advisor} has it now. You can go on writing while you wait.")
    else:
        said = translate("Review", "You are still writing. {advisor} has not seen it yet.")
    return said.format(advisor=advisor)


def kind_words(kind: str) -> str:
    """What a kind of comment is called."""
    return {
        "glow": translate("Review", "Glow"),
        "grow": translate("Review", "Grow"),
        "question": translate("Review", "Question"),
    }.get(kind, kind)


def news_words(news: News, conference: Conference) -> str:
    """For the student: what came with a file."""
    advisor = advisor_words(conference)
    said = []
    if count := len(news.comments):
        one = translate("Review", "{advisor} wrote one comment.")
        said.append(
            translate("Review", "{advisor} wrote %n comments.", "", count) if count > 1 else one
        )
    match news.status:
        case "returned":
            said.append(translate("Review", "{advisor} gave the binder back to you."))
        case "approved":
            said.append(translate("Review", "{advisor} says: your binder is ready."))
    if count := len(news.answers):
        one = translate("Review", "Words of yours came with it, in one answer.")
        many = translate("Review", "Words of yours came with it, in %n answers.", "", count)
        said.append(many if count > 1 else one)
    if not said:
        return translate("Review", "There is nothing new in it. You have all of it already.")
    return " ".join(said).format(advisor=advisor)
