"""Een odt: koppen en opsommingen uit de opbouw."""

from scan.stukken import gelezen, kort, odt


def regels(lichaam: str, stijlen: str = "") -> list[str]:
    return kort(gelezen("akkoord.odt", odt(lichaam, stijlen)))


def test_koppen_lijsten_en_noten() -> None:
    assert regels(
        "<text:h>Bestuur</text:h><text:p>Wij<text:s text:c='3'/>doen dit:</text:p>"
        "<text:list><text:list-item><text:p>een loting<text:note><text:p>noot</text:p></text:note>"
        "</text:p><text:list><text:list-item><text:p>per wijk</text:p></text:list-item></text:list>"
        "</text:list-item></text:list><text:table-of-content><text:p>Bestuur 3</text:p>"
        "</text:table-of-content>"
    ) == ["# Bestuur", "Wij doen dit:", "- een loting", "- per wijk"]


def test_een_stijl_kan_van_een_kop_afstammen_of_vet_zijn() -> None:
    stijlen = (
        "<style:style style:name='P1' style:parent-style-name='Heading_20_2'/>"
        "<style:style style:name='P2'><style:text-properties fo:font-weight='bold'/></style:style>"
    )
    assert regels(
        "<text:p text:style-name='P1'>Inspraak</text:p><text:p text:style-name='P2'>Loting</text:p>"
        "<text:p text:style-name='P2'>Er komt een loting.</text:p>",
        stijlen,
    ) == ["# Inspraak", "# Loting", "Er komt een loting."]


def test_een_rij_van_een_tabel_blijft_bij_elkaar() -> None:
    cellen = "".join(
        f"<table:table-cell><text:p>{een}</text:p></table:table-cell>" for een in ("Loting", "raad")
    )
    tabel = f"<table:table><table:table-row>{cellen}</table:table-row></table:table>"
    assert regels(tabel) == ["Loting | raad"]
