"""Het gesprek in de terminal: elk antwoord meteen nagekeken, en niets gaat verloren."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from kennisbank.cli.gesprek import Gesprek
from kennisbank.samenhang import laad
from kennisbank.schrijven.toets import Toets, Uitslag
from voorbeeldboom import schrijf_boom

# Wat iemand typt: een vraag waar dit woord in staat, krijgt deze antwoorden, om de beurt.
GOED: dict[str, list[str]] = {
    "Titel": ["Inwoners kiezen een speelplek"],
    "Gemeente": ["Utrecht"],
    "In het kort": ["Utrecht liet inwoners kiezen.", ""],
    "Wat er gebeurde": ["Inwoners kozen een plek.", "Dat ging goed.", ""],
    "Webadres": ["https://www.utrecht.nl/spelen", ""],
    "Titel van": ["Samen kiezen"],
    "Van wie de pagina is": ["gemeente Utrecht"],
    "Wat staat er": ["wat"],
}


class Typist:
    """Iemand die vooraf bedacht wat hij op elke vraag typt, en anders Enter geeft."""

    def __init__(self, antwoorden: dict[str, list[str]]) -> None:
        self.rijen = {vraag: iter(rij) for vraag, rij in antwoorden.items()}
        self.gezegd: list[str] = []
        self.laatste: Iterator[str] = iter(())
        self.geduld = 500

    def lees(self, vraag: str) -> str:
        self.geduld -= 1
        assert self.geduld, f"Het gesprek blijft hangen bij: {vraag}"
        if vraag.strip():
            passend = [woord for woord in self.rijen if vraag.strip().startswith(woord)]
            self.laatste = self.rijen[max(passend, key=len)] if passend else iter(())
        antwoord = next(self.laatste, "")
        if antwoord == "STOP":
            raise KeyboardInterrupt
        return antwoord


@pytest.fixture
def toets(tmp_path: Path) -> Toets:
    return Toets(laad(schrijf_boom(tmp_path), peildatum="2026-11-21"))


def voer(toets: Toets, **anders: list[str]) -> tuple[Uitslag, str]:
    antwoorden = GOED | {vraag.replace("_", " "): rij for vraag, rij in anders.items()}
    typist = Typist(antwoorden)
    uitslag = Gesprek(toets, typist.lees, typist.gezegd.append, lambda _: ["  lijkt op: X"]).voer()
    return uitslag, "\n".join(typist.gezegd)


def test_een_gesprek_zonder_fouten_geeft_een_goed_voorbeeld(toets: Toets) -> None:
    uitslag, gezegd = voer(toets)
    assert uitslag.klopt
    assert "  Inwoners kozen een plek.\n  Dat ging goed.\n" in uitslag.tekst
    assert "    staaft:\n      - wat\n" in uitslag.tekst
    assert "lijkt op: X" in gezegd


def test_wie_terug_wil_verandert_zijn_vorige_antwoord(toets: Toets) -> None:
    uitslag, gezegd = voer(
        toets,
        Titel=["Inwoners kiezen een speelplak", "Inwoners kiezen een speelplek"],
        Gemeente=["<", "Utrecht"],
    )
    assert "U had: ‘Inwoners kiezen een speelplak’. Enter laat dat zo." in gezegd
    assert uitslag.klopt
    assert "titel: Inwoners kiezen een speelplek\n" in uitslag.tekst


def test_wie_terug_gaat_en_enter_geeft_houdt_zijn_antwoord(toets: Toets) -> None:
    uitslag, gezegd = voer(toets, Titel=["<", "Een titel", ""], Gemeente=["<", "Utrecht"])
    assert "Dit is de eerste vraag." in gezegd
    assert "titel: Een titel\n" in uitslag.tekst


def test_binnen_een_bron_gaat_u_ook_een_vraag_terug(toets: Toets) -> None:
    uitslag, _ = voer(
        toets,
        Webadres=["https://www.utrecht.nl/fout", "https://www.utrecht.nl/goed", ""],
        Titel_van=["<", "Samen kiezen"],
    )
    assert "url: https://www.utrecht.nl/goed\n" in uitslag.tekst
    assert "fout" not in uitslag.tekst


@pytest.mark.parametrize(
    ("vraag", "fout", "goed", "zin"),
    [
        ("Gemeente", "Zeisst", "Zeist", "‘Zeisst’ is geen gemeente. Bedoelt u ‘Zeist’?"),
        ("Hoe het er nu", "lopt", "loopt", "Bedoelt u ‘loopt’?"),
        ("Jaar_van_begin", "vorig jaar", "2024", "hoort een heel getal"),
        ("Gezien_op", "gisteren", "2026-11-20", "is hier niet goed geschreven"),
        ("Gezien_op", "2027-01-01", "2026-11-20", "moet nog komen"),
        ("Woorden die", "lotlng", "loting", "‘lotlng’ kennen wij niet."),
        ("Webadres", "ftp://u.nl", "https://www.utrecht.nl", "begint met https://"),
        ("Titel", "<b>x</b>", "Iets anders", "staat HTML-code"),
    ],
)
def test_een_fout_antwoord_krijgt_meteen_een_zin_en_een_nieuwe_kans(
    toets: Toets, vraag: str, fout: str, goed: str, zin: str
) -> None:
    uitslag, gezegd = voer(toets, **{vraag: [fout, goed, ""]})
    assert zin in gezegd
    assert fout not in uitslag.tekst
    assert goed in uitslag.tekst


def test_kosten_mogen_er_staan_voordat_iemand_een_bron_noemt(toets: Toets) -> None:
    kosten = ["80.000 euro", "", "80.000 euro in 2024", ""]
    uitslag, gezegd = voer(toets, Wat_het_kostte=kosten, Wat_staat_er=[""])
    assert gezegd.count("nog niet goed") == 1
    assert "staat geen jaar" in gezegd
    assert uitslag.klopt
    assert "    staaft:\n      - wat\n      - kosten\n" in uitslag.tekst


def test_ja_neemt_over_wat_de_melding_voorstelt(toets: Toets) -> None:
    uitslag, _ = voer(toets, Gemeente=["Zeisst", "ja", ""])
    assert "\ngemeente: Zeist\n" in uitslag.tekst


def test_een_voorstel_dat_niet_bestaat_wordt_meteen_gezien(toets: Toets) -> None:
    uitslag, gezegd = voer(toets, Waar_het_bij_past=["9z", "", "1a | agenda", ""])
    assert "‘voorstel-9z’ kennen wij niet." in gezegd
    assert "  - naar: voorstel-1a\n    herkomst: redactie\n    grond: agenda\n" in uitslag.tekst


def test_een_vraagteken_geeft_uitleg_en_de_keuzes(toets: Toets) -> None:
    _, gezegd = voer(toets, Hoe_het_er_nu=["?", "loopt"], Waar_het_bij_past=["?", ""])
    assert "Loopt het nog, is het klaar, of is het gestopt?" in gezegd
    assert "Kies uit: loopt, afgerond, gestopt, gepland, onbekend." in gezegd
    assert "voorstel-1a  Maak een agenda" in gezegd


def test_wat_nodig_is_wordt_nog_eens_gevraagd(toets: Toets) -> None:
    uitslag, gezegd = voer(toets, Titel=["", "Toch een titel"])
    assert "Dit antwoord is nodig. Typ ? voor uitleg." in gezegd
    assert "titel: Toch een titel" in uitslag.tekst


def test_zonder_gemeente_komt_de_vorm_terug(toets: Toets) -> None:
    uitslag, _ = voer(
        toets,
        Gemeente=["", ""],
        Klopt=["misschien", "ja", "ja"],
        Van_wie_het_is=["", "samenwerking"],
    )
    assert uitslag.klopt
    assert "\nvorm: samenwerking\n" in uitslag.tekst


def test_wie_stopt_houdt_zijn_antwoorden(toets: Toets) -> None:
    typist = Typist(GOED | {"In het kort": ["STOP"]})
    gesprek = Gesprek(toets, typist.lees, typist.gezegd.append, lambda _: ())
    with pytest.raises(KeyboardInterrupt):
        gesprek.voer()
    assert gesprek.velden == {"titel": "Inwoners kiezen een speelplek", "gemeente": "Utrecht"}


def test_wie_verdergaat_krijgt_alleen_de_andere_vragen(toets: Toets) -> None:
    gevraagd: list[str] = []
    typist = Typist(GOED)

    def lees(vraag: str) -> str:
        gevraagd.append(vraag)
        return typist.lees(vraag)

    eerder: dict[str, object] = {"titel": "Al getypt", "gemeente": "Zeist", "kerm": "tikfout"}
    uitslag = Gesprek(toets, lees, typist.gezegd.append, geen, eerder).voer()
    assert uitslag.klopt
    assert "Titel" not in gevraagd
    assert "Het veld ‘kerm’ bestaat niet." in "\n".join(typist.gezegd)


def geen(_: object) -> Iterable[str]:
    return ()
