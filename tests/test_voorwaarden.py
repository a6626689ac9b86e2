"""Welke taak bij welke gebeurtenis draait: een tabel, uitgerekend zoals GitHub het doet."""

from typing import Any

import pytest

from voorwaarde import reken
from werkstroom import BESTANDEN, GITHUB, lees

OPSLAG = {"repository": {"default_branch": "main", "fork": False}}
KLOK = {"schedule": "17 4 * * 1"}
"""Alles wat er in een gebeurtenis van de klok staat; een opslag hoort daar niet bij."""


def gebeurtenis(naam: str, tak: str = "main", **inhoud: Any) -> dict[str, Any]:
    """Wat een werkstroom van een gebeurtenis te zien krijgt."""
    event = KLOK if naam == "schedule" else {**OPSLAG, **inhoud}
    return {"event_name": naam, "ref_name": tak, "event": event}


def melding(actie: str, *labels: str, door: str = "inzender", **meer: Any) -> dict[str, Any]:
    """Een gebeurtenis rond een melding van de inzender."""
    issue = {
        "state": "open",
        "number": 7,
        "user": {"login": "inzender"},
        "labels": [{"name": een} for een in labels],
    }
    extra = {naam: waarde for naam, waarde in meer.items() if naam != "state"}
    issue["state"] = meer.get("state", "open")
    return gebeurtenis("issues", action=actie, issue=issue, sender={"login": door}, **extra)


def gezet(naam: str, *labels: str) -> dict[str, Any]:
    """Een redacteur zet een label op een melding die deze labels dan heeft."""
    return melding("labeled", *labels, door="redactie", label={"name": naam})


def draait(werkstroom: str, github: dict[str, Any], **uitkomsten: dict[str, str]) -> set[str]:
    """De taken die draaien; `uitkomsten` zijn wat een taak aan de volgende doorgeeft."""
    taken = lees(GITHUB / "workflows" / f"{werkstroom}.yml")["jobs"]
    gedraaid: set[str] = set()
    for naam, taak in taken.items():
        voor = taak.get("needs", [])
        voor = [voor] if isinstance(voor, str) else voor
        needs = {
            een: {
                "result": "success" if een in gedraaid else "skipped",
                "outputs": uitkomsten.get(een, {}),
            }
            for een in voor
        }
        goed = set(voor) <= gedraaid
        wereld = {"github": github, "needs": needs}
        if reken(str(taak.get("if", "true")), wereld, success=goed, cancelled=False):
            gedraaid.add(naam)
    return gedraaid


@pytest.mark.parametrize(
    ("werkstroom", "github", "taken"),
    [
        ("wekelijks", gebeurtenis("schedule"), {"ronde", "bericht"}),
        ("wekelijks", gebeurtenis("workflow_dispatch"), {"ronde", "bericht"}),
        ("wekelijks", gebeurtenis("workflow_dispatch", "proef"), set()),
        ("publiceer", gebeurtenis("schedule"), {"bouwen", "publiceren"}),
        ("publiceer", gebeurtenis("push"), {"bouwen", "publiceren"}),
        ("publiceer", gebeurtenis("workflow_dispatch"), {"bouwen", "publiceren"}),
        ("publiceer", gebeurtenis("workflow_dispatch", "proef"), set()),
        ("sloten", gebeurtenis("schedule"), {"navragen"}),
        ("sloten", gebeurtenis("workflow_dispatch", "proef"), {"navragen"}),
        ("uitgave", gebeurtenis("push", "v1.0.0"), {"inpakken", "concept"}),
    ],
)
def test_taak_draait_bij_de_gebeurtenis_die_haar_nodig_heeft(
    werkstroom: str, github: dict[str, Any], taken: set[str]
) -> None:
    assert draait(werkstroom, github) == taken


def test_elke_werkstroom_op_de_klok_staat_in_de_tabel_en_draait() -> None:
    op_de_klok = [pad.stem for pad in BESTANDEN if "schedule" in lees(pad)["op"]]
    assert op_de_klok
    for werkstroom in op_de_klok:
        taken = set(lees(GITHUB / "workflows" / f"{werkstroom}.yml")["jobs"])
        assert draait(werkstroom, gebeurtenis("schedule")) == taken


@pytest.mark.parametrize(
    ("voorwaarde", "uitkomst"),
    [
        ("github.ref_name == github.event.repository.default_branch", False),
        ("github.event.repository.default_branch == null", True),
        ("github.event_name == 'SCHEDULE'", True),
        ("!(github.event_name != 'schedule') && '0' == 0", True),
        ("contains(fromJSON('[\"a\", \"b\"]'), 'B') || cancelled()", True),
        ("contains(github.event.issue.labels.*.name, 'x')", False),
        ("${{ always() }}", True),
        ("failure()", False),
        ("true", False),
    ],
)
def test_de_lezer_rekent_zoals_github(voorwaarde: str, uitkomst: bool) -> None:
    wereld = {"github": gebeurtenis("schedule")}
    assert reken(voorwaarde, wereld, success=False) is (uitkomst and "()" in voorwaarde)
    if voorwaarde not in {"true", "failure()"}:
        assert reken(voorwaarde, wereld) is uitkomst


@pytest.mark.parametrize("voorwaarde", ["onbekend.x", "fout(1)", "a ==", "1 2", "'open"])
def test_de_lezer_raadt_nooit(voorwaarde: str) -> None:
    with pytest.raises(SyntaxError):
        reken(voorwaarde, {"github": {}, "a": 1})
