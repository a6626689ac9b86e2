"""Wat altijd geldt: het herstel verliest niets, behoudt de betekenis en is in één keer klaar."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from herstel.proef import LIJST, SOORTEN, uitkomst
from kennisbank.lezen.stukken import bomen
from kennisbank.lezen.vorm import vorm
from kennisbank.model import Record

WOORDEN = st.sampled_from(["Loting", "de raad", "zo'n plan", "a: b", "een #proef", "2021", "nee"])
DATUMS = st.sampled_from(["2021-01-02", "'2021-01-02'", '"2021-01-02"', "2021"])
ADRESSEN = st.sampled_from(["https://www.zeist.nl/a", '"https://www.zeist.nl/b"'])
GEMEENTEN = st.sampled_from(["Zeist", "Heerhugowaard", '"Den Haag"', "Den Bosch"])
SPATIES = st.sampled_from(["", "", "", " ", "  ", "\t"])
COMMENTAAR = st.sampled_from(["", "", "# let op", "# zie 'hier'"])
VRIJ = st.text(alphabet="ab\n\t -:#'\"“”{}[]|>&*!%@\r\ufeff\u0085é", max_size=80)


@st.composite
def waarden(teken: st.DrawFn) -> str:
    tekst = teken(WOORDEN)
    stijl = teken(st.sampled_from(["'", '"', ">-", "|"]))
    if stijl == "'":
        return "'" + tekst.replace("'", "''") + "'"
    if stijl == '"':
        return f'"{tekst}"'
    regels = [tekst, *teken(st.lists(st.sampled_from(["# geen", "twee  ", "", "  diep"])))]
    return f"{stijl}\n" + "\n".join(f"    {regel}".rstrip(" ") for regel in [*regels, "slot"])


@st.composite
def records(teken: st.DrawFn, nummer: int = 0) -> str:
    velden = [
        f"id: vb-{teken(st.integers(0, 999))}-{nummer}",
        f"titel: {teken(waarden())}",
        f"kern: {teken(waarden())}",
        *teken(st.sampled_from([[], [f"gemeente: {teken(GEMEENTEN)}"]])),
        *teken(st.sampled_from([[], [f"gezien_op: {teken(DATUMS)}"]])),
        *teken(st.sampled_from([[], ["instrumenten: [a, 'b']"], ["instrumenten:\n    - a # x"]])),
    ]
    if teken(st.booleans()):
        bewijs = [f"titel: {teken(WOORDEN)!r}", f"url: {teken(ADRESSEN)}", "uitgever: W"]
        velden.append("bronnen:\n    - " + "\n      ".join(teken(st.permutations(bewijs))))
    regels: list[str] = []
    for veld in teken(st.permutations(velden)):
        boven = teken(COMMENTAAR)
        regels += [f"  {boven}"] if boven and regels else []
        regels += [f"  {veld}"]
    tekst = "\n".join(regel + teken(SPATIES) for regel in "\n".join(regels).split("\n"))
    return f"-{tekst[1:]}\n" + teken(st.sampled_from(["", "\n", "# los\n\n"]))


@st.composite
def bestanden(teken: st.DrawFn) -> str:
    aantal = teken(st.integers(1, 14))
    return "# kop\n" + "".join(teken(records(nummer)) for nummer in range(aantal))


def gelezen(tekst: str) -> dict[str, Record]:
    """De records die passen, op id."""
    alles = (vorm(SOORTEN[LIJST], boom) for _, boom in bomen(tekst, LIJST) if not boom.bevindingen)
    return {een.id: een for een in alles if isinstance(een, Record)}


def commentaar(tekst: str) -> list[str]:
    return sorted(regel.strip() for regel in tekst.split("\n") if regel.strip().startswith("#"))


def zonder_wit(record: Record) -> str:
    return " ".join(record.model_dump_json().replace("\\n", " ").split())


@given(bestanden())
@settings(max_examples=60, deadline=None)
def test_records_betekenen_na_herstel_hetzelfde(tekst: str) -> None:
    na = uitkomst(tekst)
    assert na.bezwaar is None or na.inhoud == tekst.encode()
    voor, erna = gelezen(tekst), gelezen(na.inhoud.decode())
    assert {id: zonder_wit(een) for id, een in voor.items()} == {
        id: zonder_wit(erna[id]) for id in voor
    }


@given(bestanden())
@settings(max_examples=60, deadline=None)
def test_alle_commentaar_en_alle_regels_blijven(tekst: str) -> None:
    na = uitkomst(tekst).inhoud.decode()
    assert commentaar(na) == commentaar(tekst)
    assert na.count("\n") == tekst.count("\n")


@given(bestanden())
@settings(max_examples=60, deadline=None)
def test_een_tweede_keer_verandert_niets(tekst: str) -> None:
    een = uitkomst(tekst)
    twee = uitkomst(een.inhoud)
    assert twee.inhoud == een.inhoud
    assert twee.gedaan == ()


@given(bestanden())
@settings(max_examples=60, deadline=None)
def test_elke_verandering_heeft_een_regel_die_bestaat(tekst: str) -> None:
    na = uitkomst(tekst)
    assert bool(na.gedaan) == (na.inhoud != tekst.encode())
    assert all(1 <= een.plek.regel <= tekst.count("\n") + 1 for een in na.gedaan)


@pytest.mark.parametrize("bestand", [LIJST, "docs/tips/1-open.md", "docs/over.md", "data/x.yaml"])
@given(tekst=VRIJ)
@settings(deadline=None)
def test_willekeurige_tekst_struikelt_nooit_en_is_in_een_keer_klaar(
    bestand: str, tekst: str
) -> None:
    for begin in ("", "---\n", "- id: vb-a\n  titel: "):
        een = uitkomst(begin + tekst, bestand)
        if een.bezwaar:
            assert een.inhoud == (begin + tekst).encode()
        assert uitkomst(een.inhoud, bestand).inhoud == een.inhoud


@given(st.lists(st.integers(0, 99), min_size=12, max_size=20, unique=True), st.data())
@settings(max_examples=30, deadline=None)
def test_een_lijst_op_alfabet_blijft_op_alfabet(nummers: list[int], data: st.DataObject) -> None:
    op_rij = sorted(f"begrip {nummer:03}" for nummer in nummers)
    los = data.draw(st.integers(0, len(op_rij) - 1))
    titels = [*op_rij[:los], *op_rij[los + 1 :]]
    titels.insert(data.draw(st.integers(0, len(titels))), op_rij[los])
    tekst = "\n".join(
        f"- id: vb-{plaats % 3}-{plaats}\n  titel: {titel}\n  kern: K\n"
        for plaats, titel in enumerate(titels)
    )
    na = uitkomst(tekst).inhoud.decode()
    gevonden = [regel for regel in na.split("\n") if "titel" in regel]
    assert all(een < ander for een, ander in pairwise(gevonden))
