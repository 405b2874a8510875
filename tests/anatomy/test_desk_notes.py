"""Lines that speak about an article and its writers, and lines of articles that look like them."""

from __future__ import annotations

import pytest

from curate.anatomy.credits import credited
from curate.anatomy.desk_notes import desk_note

NOTES = {
    "update": [
        "(Updates with comment from the mayor in third paragraph)",
        "(Adds details, background)",
        "(Aktualisiert mit Stellungnahme der Stadt)",
        "UPDATE: This story has been updated to reflect the vote.",
    ],
    "correction": [
        "Correction: An earlier version of this story misspelled the engineer's name.",
        "This article was amended on 5 March 2024 to correct the height of the wall.",
        "- This story was updated at 12:05 p.m.",
        "Clarification (March 5): The wall is 480 metres long.",
        "In einer früheren Version dieses Artikels stand, die Mauer sei neu.",
        "Korrektur: Die Mauer ist nicht neu, wie es zuvor hieß.",
        "Une version précédente de cet article indiquait une autre hauteur.",
        "Fe de erratas: el muro no es nuevo, como se decía antes.",
        "Este artigo foi atualizado às 12h.",
        "Questo articolo è stato aggiornato alle 12.",
        "Een eerdere versie van dit artikel noemde een andere hoogte.",
        "Rättelse: Muren är inte ny, som det stod tidigare.",
        "Rettelse: Muren er ikke ny, som det stod tidligere.",
        "Oikaisu: Muuri ei ole uusi, kuten aiemmin kerrottiin.",
    ],
    "editor": [
        "Editor's note: The mayor is related to a member of the board.",
        "_Editor’s Note: This post was written with the engineers._",
        "Anmerkung der Redaktion: Der Bürgermeister ist Mitglied des Vereins.",
        "Note de la rédaction : le maire siège au conseil.",
        "Nota del editor: el alcalde es miembro del consejo.",
        "От редакции: мэр входит в совет.",
    ],
    "contact": [
        "To contact the reporter on this story: Jane Doe in Lisbon at jdoe@example.org",
        "To contact the editor responsible for this story:",
        "Write to Jane Doe at jane.doe@example.org",
        "Jane Doe in Lisbon at jdoe@example.org",
        "Follow Jane Doe on Twitter @janedoe",
        "You can follow me on Twitter (@janedoe).",
        "Jane Doe can be reached at jdoe@example.org. Follow her on X @janedoe.",
    ],
    "biography": [
        "Jane Doe is a senior reporter at the Harbour Times.",
        "— Jane Doe is a staff writer for the Harbour Review, and a veteran of two wars.",
        "Jane Doe, a former mayor, is the author of “The Wall”.",
        "Jana Muster ist Redakteurin im Ressort Politik.",
        "Ana García es periodista y escribe sobre puertos.",
        "Hélène Martin est journaliste au Fanal.",
    ],
}
TEXT = [
    "(The mayor was not in the room when the vote was taken, she said later.)",
    "Update: The wall has fallen, and the harbour is closed.",
    "Updates on the harbour wall are expected on Monday.",
    "Correction: Harbour wall story",
    "The correction: prices fell by a tenth, and nobody had foreseen it.",
    "The article was written by hand and kept in the archive.",
    "Follow the river to the sea, and turn left at the pier.",
    "Residents can be reached by boat only.",
    "The wall is a writer's place.",
    "Jane Doe is a fisherman who has lived by the wall for ten years.",
    "Contact with the ship was lost on Monday at noon.",
    "Rising costs contributed to the delay.",
    "Storms in autumn contributed to this disaster.",
    "Reporting by the station was praised by all.",
    "The museum was built with assistance from the state and two banks of the region.",
    "A report by the ministry said that the wall was safe.",
    "",
]


@pytest.mark.parametrize(
    ("line", "kind"), [pytest.param(line, kind, id=line[:40]) for kind, lines in NOTES.items() for line in lines]
)
def test_notes(line: str, kind: str) -> None:
    note = desk_note(line)
    assert note is not None
    assert note.kind == kind


@pytest.mark.parametrize("line", TEXT)
def test_lines_that_are_no_notes(line: str) -> None:
    assert desk_note(line) is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("--With assistance from John Roe and Ann Poe.", ("John Roe", "Ann Poe")),
        ("— With reporting by Tim Mak", ("Tim Mak",)),
        ("Additional reporting by John Roe in Delhi and Ann Poe in Phoenix", ("John Roe", "Ann Poe")),
        ("CNN's John Roe and CNN Political Editor Ann Poe contributed to this report.", ("John Roe", "Ann Poe")),
        ("Associated Press writer John Roe in St. Paul, Minnesota, contributed to this report.", ("John Roe",)),
        ("Doe reported from Lisbon. AP writer John Roe in Porto also contributed to this story.", ("John Roe",)),
        ("Reuters, AFP and John Roe contributed to this story.", ("Reuters", "AFP", "John Roe")),
        ("John Roe and Ann Poe contributed reporting.", ("John Roe", "Ann Poe")),
    ],
)  # fmt: skip
def test_contributors(line: str, names: tuple[str, ...]) -> None:
    people = credited(line)
    assert people is not None
    assert people.contributors == names
    assert not people.authors


def test_a_credit_that_says_more_than_names_is_kept_whole() -> None:
    line = "Reporting by Jane Doe in Lisbon; writing by John Roe; editing by Ann Poe"
    people = credited(f"({line})")
    assert people is not None
    assert people.authors == ("Jane Doe", "John Roe")
    assert people.editors == ("Ann Poe",)
    assert line in people.rest
