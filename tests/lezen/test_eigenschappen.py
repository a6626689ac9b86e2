"""Wat altijd waar is: lezen struikelt nooit, en wijst altijd naar een regel die bestaat."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kennisbank.bevinding import Bevinding
from kennisbank.samenhang import laad
from kennisbank.voorraad import LegeVoorraad
from voorbeeldboom import BESTANDEN, schrijf_boom

DOELEN = ("docs/tips/1-open.md", "data/voorbeelden.yaml", "docs/prioriteiten/1-vertrouwen.md")
RUSTIG = settings(
    max_examples=120,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
GEK = st.one_of(
    st.sampled_from(
        ["\t", ":", "- ", "*a", "&a ", "[", "{", "'", '"', "---\n", "\x00", "é", "<b>", "? "]
    ),
    st.sampled_from(
        ["\r", "\u2028", "\x85", "\\", "#", "|", ">", "%", "<<: ", "~", "no", "2021-13-40", "\n\n"]
    ),
    st.sampled_from(["!!x ", "](javascript:", "]: nergens\n", "a@b.nl", "\n-\n", "id: tip-1\n"]),
    st.sampled_from(["[" * 99, "9" * 999]),
)


class Geheugen(LegeVoorraad):
    """Een voorraad die de eerste keer bewaart, en daarna hetzelfde blijft."""

    def __init__(self) -> None:
        self.stukken: dict[str, bytes] = {}

    def haal(self, sleutel: str) -> bytes | None:
        return self.stukken.get(sleutel)

    def bewaar(self, sleutel: str, inhoud: bytes) -> None:
        self.stukken.setdefault(sleutel, inhoud)


class Proefboom:
    """De kleine kennisbank, waarin steeds één bestand even anders is.

    De rest blijft staan, en wat de keuring daarvan al wist ook: het steeds weer schrijven en
    nakijken daarvan kostte het meest. Gelezen wordt elke keer alles.
    """

    def __init__(self, map_: Path) -> None:
        self.map = schrijf_boom(map_)
        self.voorraad = Geheugen()
        assert self.bevindingen("docs/index.md", BESTANDEN["docs/index.md"].encode()) == ()

    def bevindingen(self, doel: str, inhoud: bytes) -> tuple[Bevinding, ...]:
        (self.map / doel).write_bytes(inhoud)
        gevonden = laad(self.map, voorraad=self.voorraad).bevindingen
        (self.map / doel).write_text(BESTANDEN[doel], "utf-8", newline="\n")
        return gevonden


@pytest.fixture(scope="module")
def boom(tmp_path_factory: pytest.TempPathFactory) -> Proefboom:
    return Proefboom(tmp_path_factory.mktemp("boom"))


def keur_bytes(boom: Proefboom, doel: str, inhoud: bytes) -> None:
    """Leest de kennisbank met één ander bestand en toetst elke bevinding."""
    for bevinding in boom.bevindingen(doel, inhoud):
        waar = bevinding.plek.bestand
        bytes_ = inhoud if waar == doel else BESTANDEN[waar].encode()
        regels = bytes_.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
        assert 1 <= bevinding.plek.regel <= regels, str(bevinding)
        assert bevinding.melding.endswith((".", "?")), str(bevinding)


@pytest.mark.parametrize("doel", DOELEN)
@given(inhoud=st.binary(max_size=300))
@RUSTIG
def test_willekeurige_bytes_geven_hooguit_bevindingen(
    boom: Proefboom, doel: str, inhoud: bytes
) -> None:
    keur_bytes(boom, doel, inhoud)


@pytest.mark.parametrize("doel", DOELEN)
@given(data=st.data())
@RUSTIG
def test_willekeurige_verminking_geeft_hooguit_bevindingen(
    boom: Proefboom, doel: str, data: st.DataObject
) -> None:
    tekst = BESTANDEN[doel]
    for _ in range(data.draw(st.integers(1, 3))):
        begin = data.draw(st.integers(0, len(tekst)))
        eind = data.draw(st.integers(begin, min(len(tekst), begin + 30)))
        tekst = tekst[:begin] + data.draw(GEK | st.just("")) + tekst[eind:]
    keur_bytes(boom, doel, tekst.encode("utf-8"))


@pytest.mark.parametrize("doel", DOELEN)
@given(data=st.data())
@RUSTIG
def test_regels_weg_erbij_of_verwisseld_geeft_hooguit_bevindingen(
    boom: Proefboom, doel: str, data: st.DataObject
) -> None:
    regels = BESTANDEN[doel].split("\n")
    for _ in range(data.draw(st.integers(1, 4))):
        een, ander = (data.draw(st.integers(0, len(regels) - 1)) for _ in range(2))
        wat = data.draw(st.sampled_from(["weg", "erbij", "wissel"]))
        if wat == "weg" and len(regels) > 1:
            del regels[een]
        elif wat == "erbij":
            regels.insert(een, regels[ander])
        else:
            regels[een], regels[ander] = regels[ander], regels[een]
    keur_bytes(boom, doel, data.draw(st.sampled_from(["\n", "\r\n", "\r"])).join(regels).encode())


WOORD = st.text("abcdefghijklmnopqrstuvwxyzéïöË’-", min_size=1, max_size=12).map(
    lambda woord: f"w{woord}"
)
LANGSTE_ZIN = 25
"""Een langere zin is terecht een bevinding; een streepje telt daarin als een nieuw woord."""
ZIN = (
    st.lists(WOORD, min_size=1, max_size=LANGSTE_ZIN)
    .map(lambda woorden: " ".join(woorden) + ".")
    .filter(lambda zin: zin.count(" ") + zin.count("-") < LANGSTE_ZIN)
)


@given(kern=ZIN, wat=ZIN, jaar=st.integers(1900, 2100), datum=st.dates(date(1900, 1, 1)))
@RUSTIG
def test_gewone_woorden_in_de_velden_geven_nooit_een_bevinding(
    boom: Proefboom, kern: str, wat: str, jaar: int, datum: object
) -> None:
    lijst = (
        BESTANDEN["data/voorbeelden.yaml"]
        .replace("Zeist vroeg een gelote groep om raad.", kern)
        .replace("Inwoners dachten mee over de begroting.", f">-\n    {wat}\n    {kern}")
        .replace("  instrumenten:", f"  jaar_start: {jaar}\n  gezien_op: {datum}\n  instrumenten:")
    )
    gevonden = boom.bevindingen("data/voorbeelden.yaml", lijst.encode())
    assert [str(een) for een in gevonden] == []
