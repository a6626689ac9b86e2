"""De veldentabel voor redacteuren, uit de recordtypen zelf."""

import pytest

from kennisbank.velden import veldentabel


def rij(veld: str, kop: str) -> str:
    """De regel van een veld in de tabel onder een kop."""
    tabel = veldentabel().partition(f"## {kop}")[2].partition("\n## ")[0]
    [gevonden] = [regel for regel in tabel.splitlines() if regel.startswith(f"| `{veld}`")]
    return gevonden


def test_verplicht_veld_krijgt_een_ster() -> None:
    assert rij("kern", "Tip in").startswith("| `kern` * |")
    assert rij("tekst", "Tip in").startswith("| `tekst` |")


def test_vorm_zegt_wat_u_invult() -> None:
    assert rij("nummer", "Tip in").endswith("| getal |")
    assert rij("nummer", "Diamant in").endswith("| tekst |")
    assert rij("punten", "Tip in").endswith("| lijst van punt |")
    assert rij("instrumenten", "Tip in").endswith("| lijst |")
    assert rij("gezien_op", "Voorbeeld in").endswith("| tekst |")
    assert rij("inwoners_betrokken", "Voorbeeld in").endswith("| getal |")


def test_keuzes_staan_uitgeschreven() -> None:
    assert "kies uit: loopt, afgerond, gestopt, gepland, onbekend" in rij("status", "Voorbeeld in")


def test_kop_noemt_het_bestand_waar_de_soort_woont() -> None:
    assert "## Voorbeeld in `data/voorbeelden.yaml` of `data/voorbeelden/*.yaml`\n" in veldentabel()
    assert "## Rode draad in `docs/rode-draden/*.md`\n" in veldentabel()


def test_onderdeel_staat_er_een_keer_ook_als_meer_soorten_het_hebben() -> None:
    assert veldentabel().count("## Relatie\n") == 1
    assert veldentabel().count("## Bewijs\n") == 1


@pytest.mark.parametrize("veld", ["bron", "relaties", "hoeder", "controleer_voor"])
def test_wat_bij_elk_record_mag_staat_er_een_keer(veld: str) -> None:
    uitleg = rij(veld, "Bij elk record")
    assert veldentabel().count(uitleg) == 1


def test_een_onderdeel_met_een_eigen_bron_houdt_die() -> None:
    assert rij("bron", "Constatering") != rij("bron", "Bij elk record")
