"""Welke taak bij welke gebeurtenis draait: een tabel, uitgerekend zoals GitHub het doet."""

from collections.abc import Mapping
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
    return {"event_name": naam, "ref_name": tak, "actor": "iemand", "event": event}


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


def draait(
    werkstroom: str, github: dict[str, Any], uitkomsten: Mapping[str, dict[str, str]] | None = None
) -> set[str]:
    """De taken die draaien; `uitkomsten` zijn wat een taak aan de volgende doorgeeft."""
    taken = lees(GITHUB / "workflows" / f"{werkstroom}.yml")["jobs"]
    gedraaid: set[str] = set()
    for naam, taak in taken.items():
        voor = taak.get("needs", [])
        voor = [voor] if isinstance(voor, str) else voor
        needs = {
            een: {
                "result": "success" if een in gedraaid else "skipped",
                "outputs": (uitkomsten or {}).get(een, {}),
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
        ("controle", gebeurtenis("push"), {"soort", "alles"}),
        ("controle", gebeurtenis("pull_request", "7/merge"), {"soort", "alles"}),
        ("controle", gebeurtenis("workflow_dispatch", "voorbeeld/7"), {"soort", "alles"}),
        ("formulier", melding("opened"), set()),
        ("formulier", melding("opened", "voorbeeld"), {"nakijken"}),
        ("formulier", melding("edited", "voorbeeld"), {"nakijken"}),
        ("formulier", melding("edited", "voorbeeld", state="closed"), set()),
        ("formulier", gezet("voorbeeld", "voorbeeld"), {"nakijken"}),
        ("formulier", gezet("vraag", "voorbeeld", "vraag"), set()),
        ("formulier", gezet("akkoord", "akkoord"), set()),
    ],
)
def test_taak_draait_bij_de_gebeurtenis_die_haar_nodig_heeft(
    werkstroom: str, github: dict[str, Any], taken: set[str]
) -> None:
    assert draait(werkstroom, github) == taken


@pytest.mark.parametrize(
    ("werkstroom", "github", "uitkomsten", "taken"),
    [
        (
            "formulier",
            gezet("akkoord", "voorbeeld", "akkoord"),
            {"nakijken": {"klopt": "ja", "akkoord": "ja"}},
            {"nakijken", "voorstel"},
        ),
        (
            "formulier",
            gezet("akkoord", "voorbeeld", "akkoord"),
            {"nakijken": {"klopt": "ja", "akkoord": "nee"}},
            {"nakijken"},
        ),
        (
            "formulier",
            melding("edited", "voorbeeld", "akkoord"),
            {"nakijken": {"klopt": "ja", "akkoord": "nee"}},
            {"nakijken"},
        ),
        (
            "formulier",
            gezet("akkoord", "voorbeeld", "akkoord"),
            {"nakijken": {"klopt": "nee", "akkoord": "ja"}},
            {"nakijken"},
        ),
        ("controle", gebeurtenis("pull_request"), {"soort": {"tests": "nee"}}, {"soort"}),
        ("controle", gebeurtenis("pull_request"), {"soort": {"tests": "ja"}}, {"soort", "alles"}),
        (
            "voorstel",
            gebeurtenis("pull_request_target"),
            {"nakijken": {"bericht": "ja"}},
            {"nakijken", "bericht"},
        ),
        ("voorstel", gebeurtenis("pull_request_target"), {}, {"nakijken"}),
        (
            "voorstel",
            {**gebeurtenis("pull_request_target"), "actor": "dependabot[bot]"},
            {"nakijken": {"bericht": "ja"}},
            {"nakijken"},
        ),
        (
            "voorstel",
            gebeurtenis("workflow_dispatch", "voorbeeld/7"),
            {"nakijken": {"bericht": "ja"}},
            {"nakijken", "bericht"},
        ),
    ],
)
def test_taak_draait_na_wat_de_vorige_zei(
    werkstroom: str,
    github: dict[str, Any],
    uitkomsten: dict[str, dict[str, str]],
    taken: set[str],
) -> None:
    assert draait(werkstroom, github, uitkomsten) == taken


def test_wie_afkeurt_laat_toch_een_bericht_achter_en_wie_wordt_ingehaald_niet() -> None:
    bericht = lees(GITHUB / "workflows" / "voorstel.yml")["jobs"]["bericht"]["if"]
    nakijken = {"result": "failure", "outputs": {"bericht": "ja"}}
    wereld = {"needs": {"nakijken": nakijken}, "github": gebeurtenis("pull_request_target")}
    assert reken(bericht, wereld, success=False, cancelled=False)
    assert not reken(bericht, wereld, success=False, cancelled=True)


@pytest.mark.parametrize(
    ("soort", "bouw", "stappen"),
    [
        ("inhoud", "success", {"Kijk de inhoud na", "Bouw de site", "Bewaar de voorvertoning"}),
        ("inhoud", "failure", {"Kijk de inhoud na", "Bouw de site"}),
        ("code", "skipped", {"Kijk de inhoud na"}),
        ("niets", "skipped", {"Kijk de inhoud na"}),
        ("botst", "skipped", set()),
    ],
)
def test_alleen_een_voorstel_met_louter_inhoud_krijgt_een_voorvertoning(
    soort: str, bouw: str, stappen: set[str]
) -> None:
    gevonden = {
        stap["name"]
        for stap in lees(GITHUB / "workflows" / "voorstel.yml")["jobs"]["nakijken"]["steps"]
        if "if" in stap
        and reken(
            stap["if"],
            {"steps": {"over": {"outputs": {"soort": soort}}, "bouw": {"outcome": bouw}}},
        )
    }
    anders = {
        "Wijs elke fout aan bij haar regel",
        "Vertel wat er voor de lezer verandert",
        "Vraag na of de nieuwe adressen bestaan",
    }
    assert gevonden - anders == stappen


def test_elke_voorwaarde_is_uit_te_rekenen() -> None:
    """Een voorwaarde die niemand in de tabel zette, valt hier op als zij iets onbekends vraagt."""
    steps = {naam: {"outputs": {}, "outcome": "success"} for naam in ("over", "bouw", "lychee")}
    for pad in BESTANDEN:
        for taak in lees(pad)["jobs"].values():
            needs: dict[str, Any] = {een: {"outputs": {}} for een in ("nakijken", "soort", "ronde")}
            wereld = {"github": gebeurtenis("push"), "needs": needs, "steps": steps}
            for een in [taak, *taak["steps"]]:
                reken(str(een.get("if", "true")), wereld, cancelled=False)


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
