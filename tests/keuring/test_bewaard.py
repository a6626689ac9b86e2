"""Wat bewaard is, maakt het nakijken sneller en nooit anders."""

import errno
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

import test_gevallen
from kennisbank.bevinding import Bevinding
from kennisbank.bewaren import Voorraadmap
from kennisbank.keuring import REGELS, bewaard, keur, nakijken
from kennisbank.keuring.bewaard import Tabel
from kennisbank.samenhang import Inhoud, laad
from kennisbank.voorraad import LegeVoorraad, Voorraad
from voorbeeldboom import BESTANDEN, schrijf_boom

TIP = "docs/tips/1-open.md"
OVER = "docs/redactie/over.md"
FOUT = {
    TIP: f"{BESTANDEN[TIP]}\n#### Diep\n\nBel 06 12345678 over **demokratie en [dit](niets).\n",
    OVER: f"{BESTANDEN[OVER]}\nEen [link](weg.md) en **half. Een demokratie.\n",
}
TABELLEN = {
    *("koppen", "links", "maten", "regels", "samen", "tekstpaginas", "woorden", "woordenboek"),
}
Bederf = Callable[[Path], object]


@dataclass(frozen=True)
class Klein:
    """Een woordenboek dat alles kent behalve deze woorden."""

    onbekend: tuple[str, ...] = ("demokratie",)

    @property
    def kenmerk(self) -> str:
        return " ".join(self.onbekend)

    def kent(self, woord: str) -> bool:
        return woord not in self.onbekend


@pytest.fixture
def boom(tmp_path: Path) -> Path:
    return schrijf_boom(tmp_path / "boom", **FOUT)


@pytest.fixture
def voorraad(tmp_path: Path) -> Voorraadmap:
    return Voorraadmap(tmp_path / "voorraad")


def gevonden(
    boom: Path, voorraad: Voorraad | None = None, woordenboek: Klein | None = None
) -> tuple[Bevinding, ...]:
    inhoud: Inhoud = laad(boom, peildatum="2026-11-21", voorraad=voorraad)
    return replace(inhoud, woordenboek=woordenboek or Klein()).bevindingen


def test_koud_en_warm_geven_gelijke_bevindingen(boom: Path, voorraad: Voorraadmap) -> None:
    zonder = gevonden(boom)
    assert {een.naam for een in zonder} >= {
        *("kopniveau-overgeslagen", "contactgegeven", "onbekend-woord", "link-naar-niets"),
        *("half-opgemaakt", "half-opgemaakte-tekstpagina", "link-op-tekstpagina"),
    }
    assert gevonden(boom, voorraad) == zonder
    assert gevonden(boom, voorraad) == zonder


@pytest.mark.parametrize("geval", test_gevallen.GEVALLEN[::10], ids=lambda pad: pad.stem)
def test_een_geval_is_warm_gelijk(
    geval: Path, tmp_path: Path, voorraad: Voorraadmap, monkeypatch: pytest.MonkeyPatch
) -> None:
    inhoud = test_gevallen.geladen(tmp_path / "boom", test_gevallen.lees(geval), monkeypatch)
    for _ in range(2):
        met = replace(inhoud, bewaard=bewaard.Bewaard(voorraad), onthouden={})
        assert [str(een) for een in keur(met, REGELS)] == test_gevallen.lees(geval)["bevindingen"]


def test_een_record_dat_niet_veranderde_wordt_niet_nagekeken(
    boom: Path, voorraad: Voorraadmap, monkeypatch: pytest.MonkeyPatch
) -> None:
    gevonden(boom, voorraad)
    pad = boom / TIP
    pad.write_text(f"{FOUT[TIP]}\nNog een zin erbij.\n", "utf-8")
    gezien: list[str] = []
    echt = bewaard.Tabel.eens

    def let_op(tabel: Tabel, vraag: str, reken: Callable[[], str]) -> str:
        return echt(tabel, vraag, lambda: gezien.append(vraag) or reken())  # type: ignore[func-returns-value] # alleen om te tellen

    monkeypatch.setattr(bewaard.Tabel, "eens", let_op)
    gevonden(boom, voorraad)
    records = {vraag.partition("/")[0] for vraag in gezien if len(vraag) >= bewaard.KORT}
    assert len(records) == 1


@pytest.mark.parametrize(
    ("bestand", "oud", "nieuw"),
    [
        ("data/woordenlijst.txt", "DiAmant\n", "DiAmant\ndemokratie\n"),
        (TIP, "06 12345678", "niemand"),
        (TIP, "[dit](niets)", "[dit](tip-1)"),
        (OVER, "**half", "half"),
        (OVER, "weg.md", "code.md"),
        (TIP, "#### Diep", "## Diep"),
    ],
)
def test_ook_na_een_wijziging_is_warm_gelijk(
    boom: Path, voorraad: Voorraadmap, bestand: str, oud: str, nieuw: str
) -> None:
    eerst = gevonden(boom, voorraad)
    pad = boom / bestand
    tekst = pad.read_text("utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, nieuw), "utf-8")
    assert gevonden(boom, voorraad) == gevonden(boom) != eerst


def test_een_ander_woordenboek_geeft_andere_oordelen(boom: Path, voorraad: Voorraadmap) -> None:
    gevonden(boom, voorraad)
    ander = Klein(("leus",))
    assert gevonden(boom, voorraad, ander) == gevonden(boom, None, ander)


def test_andere_code_gelooft_niets_van_wat_er_lag(
    boom: Path, voorraad: Voorraadmap, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as vroeger:
        vroeger.setattr(bewaard, "_gereedschap", lambda: "van vroeger")
        vroeger.setattr(nakijken, "_aan_de_beurt", lambda *_: "")
        toen = gevonden(boom, voorraad)
        assert toen == gevonden(boom, voorraad)
    assert gevonden(boom, voorraad) == gevonden(boom) != toen


def test_elk_bestand_van_de_code_telt_mee() -> None:
    assert Path(bewaard.__file__).parents[1] == bewaard.CODE
    assert (bewaard.CODE / "lezen" / "boom.py").is_file()


def _wordt_een_map(pad: Path) -> None:
    pad.unlink()
    pad.mkdir()


BEDERF: dict[str, Bederf] = {
    "leeg": lambda pad: pad.write_bytes(b""),
    "afgekapt": lambda pad: pad.write_bytes(pad.read_bytes()[:-70]),
    "beschadigd": lambda pad: pad.write_bytes(pad.read_bytes().replace(b'"', b"'", 1)),
    "verwisseld": lambda pad: pad.write_bytes((pad.parent / "maten").read_bytes()),
    "map": _wordt_een_map,
    "weg": lambda pad: pad.unlink(),
}


@pytest.mark.parametrize("hoe", BEDERF)
def test_wat_niet_heel_is_telt_niet(
    boom: Path, voorraad: Voorraadmap, hoe: str, tmp_path: Path
) -> None:
    zonder = gevonden(boom, voorraad)
    namen = sorted(pad.name for pad in (tmp_path / "voorraad").iterdir())
    assert set(namen) == TABELLEN
    for naam in namen:
        if hoe != "verwisseld" or naam != "maten":
            BEDERF[hoe](tmp_path / "voorraad" / naam)
    assert gevonden(boom, voorraad) == zonder
    assert gevonden(boom, voorraad) == zonder


def test_op_een_volle_schijf_gaat_het_nakijken_door(
    boom: Path, voorraad: Voorraadmap, monkeypatch: pytest.MonkeyPatch
) -> None:
    def vol(*_: object) -> int:
        raise OSError(errno.ENOSPC, "vol")

    monkeypatch.setattr(Path, "write_bytes", vol)
    assert gevonden(boom, voorraad) == gevonden(boom)
    assert voorraad.bezwaar


def test_een_tabel_houdt_alleen_wat_nu_gevraagd_is(voorraad: Voorraadmap) -> None:
    eerste = Tabel(voorraad, "proef")
    assert [eerste.eens(vraag, lambda: "ja") for vraag in ("a", "b")] == ["ja", "ja"]
    eerste.bewaar()
    tweede = Tabel(voorraad, "proef")
    assert tweede.eens("b", lambda: "nee") == "ja"
    tweede.bewaar()
    derde = Tabel(voorraad, "proef")
    assert [derde.eens(vraag, lambda: "nee") for vraag in ("a", "b")] == ["nee", "ja"]
    assert Tabel(LegeVoorraad(), "proef").eens("b", lambda: "nee") == "nee"
