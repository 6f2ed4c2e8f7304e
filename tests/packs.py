"""A small stem pack as plain data, to be changed by a test, and the pack it describes."""

from __future__ import annotations

from typing import Any

from conference_app.domain.pack_reading import read_pack
from conference_app.domain.shape import Place
from conference_app.domain.stem_pack import StemPack

WORK: Place = ("sections", 0)
PRIDE: Place = (*WORK, "slots", 0)
STEM: Place = (*PRIDE, "stems", 0)
STEPS: Place = ("sections", 1, "slots", 0)
FAMILY: Place = ("sections", 2, "slots", 0)
"""Where the parts of the small pack stand in its data."""

LOST = object()
"""In place of a value: its key is not there at all."""


def stem_data(stem_id: str = "pride-work") -> dict[str, Any]:
    """One complete stem in English and Spanish, for a section per class."""
    return {
        "id": stem_id,
        "frame": {
            "en": "In {class} I am proud of {work} because {reason}.",
            "es": "En {class} me da orgullo {work} porque {reason}.",
        },
        "words": {
            "work": {"en": ["my model", "my book"], "es": ["mi modelo", "mi libro"]},
            "reason": {"en": ["I tried", "it is new"], "es": ["no me rendí", "es nuevo"]},
        },
        "starter": {"en": "In {class} I am proud of", "es": "En {class} me da orgullo"},
        "ask": {"en": "What are you proud of?", "es": "¿Qué te da orgullo?"},
        "why": {"en": "It helps to say it.", "es": "Ayuda decirlo."},
        "example": {"en": "I am proud of my map.", "es": "Me da orgullo mi mapa."},
    }


def slot_data(*stems: dict[str, Any]) -> dict[str, Any]:
    """A slot with the stems given, or with one."""
    return {
        "id": "pride",
        "about": "pride",
        "required": True,
        "show": "work",
        "do": {"en": "Open your binder to {class}.", "es": "Abre tu carpeta en {class}."},
        "stems": list(stems) or [stem_data()],
    }


def family_slot_data() -> dict[str, Any]:
    """A slot without stems: fixed words, a question and room to write."""
    return {
        "id": "family-ask",
        "about": "family",
        "say": {"en": "Now it is your turn.", "es": "Ahora les toca."},
        "ask_family": {"en": "What would you like to know?", "es": "¿Qué quieren saber?"},
        "room": 3,
    }


def steps_slot_data() -> dict[str, Any]:
    """A slot that speaks of each step of a goal, the richest sentence first."""
    return {
        "id": "steps",
        "about": "step",
        "each": "step",
        "stems": [
            {"id": "step-when", "frame": {"en": "I will {what} {when}.", "es": "Voy a {what} {when}."}},
            {"id": "step-what", "frame": {"en": "I will {what}.", "es": "Voy a {what}."}},
        ],
    }  # fmt: skip


def work_section_data() -> dict[str, Any]:
    """A section that asks of each piece of work what it is, and what was learned."""
    what = {
        "id": "work-what",
        "frame": {"en": "This is {thing}.", "es": "Esto es {thing}."},
        "words": {"thing": {"en": ["a story", "a map"], "es": ["un cuento", "un mapa"]}},
        "starter": {"en": "This is", "es": "Esto es"},
        "ask": {"en": "What is it?", "es": "¿Qué es?"},
    }
    learned = {
        "id": "work-learned",
        "frame": {"en": "I learned {skill}.", "es": "Aprendí {skill}."},
        "words": {"skill": {"en": ["to wait"], "es": ["a esperar"]}},
        "starter": {"en": "I learned", "es": "Aprendí"},
        "ask": {"en": "What did you learn?", "es": "¿Qué aprendiste?"},
    }
    rest = {key: stem_data()[key] for key in ("why", "example")}
    return {"id": "pieces", "title": {"en": "My work in {class}", "es": "Mi trabajo en {class}"},
            "per": "work", "minutes": 0, "slots": [
                {"id": "piece", "about": "piece", "stems": [what | rest]},
                {"id": "piece-learned", "about": "learned", "stems": [learned | rest]},
            ]}  # fmt: skip


def with_work() -> dict[str, Any]:
    """The small pack, with a section about pieces of work in its midst."""
    data = pack_data()
    data["sections"].insert(1, work_section_data())
    return data


def pack_data() -> dict[str, Any]:
    """A whole pack without any problem: new data at each call."""
    return {
        "format": 1,
        "id": "small",
        "version": 2,
        "title": {"en": "Small pack", "es": "Paquete corto"},
        "description": {"en": "Ten minutes.", "es": "Diez minutos."},
        "minutes": 10,
        "fallback": {"advisor": {"en": "my teacher", "es": "mi profe"},
                     "family": {"en": "my family", "es": "mi familia"}},
        "sections": [
            {"id": "work", "title": {"en": "{class}", "es": "{class}"}, "per": "class",
             "minutes": 5, "slots": [slot_data()]},
            {"id": "goals", "title": {"en": "Goals", "es": "Metas"}, "per": "goal",
             "minutes": 2, "slots": [steps_slot_data()]},
            {"id": "family", "title": {"en": "You", "es": "Ustedes"},
             "minutes": 3, "slots": [family_slot_data()]},
        ],
    }  # fmt: skip


def changed(*changes: tuple[Place, object]) -> dict[str, Any]:
    """The data of the small pack with other values at some places."""
    data = pack_data()
    for place, value in changes:
        inside: Any = data
        for key in place[:-1]:
            inside = inside[key]
        if value is LOST:
            del inside[place[-1]]
        else:
            inside[place[-1]] = value
    return data


def pack(data: dict[str, Any] | None = None) -> StemPack:
    """The pack that the data describes; the test fails when it has a problem."""
    read, problems = read_pack(data or pack_data())
    assert read is not None, problems
    return read


def in_spanish_only() -> dict[str, Any]:
    """The same pack by an advisor who writes no English."""
    spanish: dict[str, Any] = _without_english(pack_data())
    return spanish


def _without_english(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _without_english(value) for key, value in data.items() if key != "en"}
    return [_without_english(item) for item in data] if isinstance(data, list) else data
