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
    stijlen = "<style:style style:name='P1' style:parent-style-name='Heading_20_2'/>" + "".join(
        f"<style:style style:name='{naam}'><style:text-properties fo:font-weight='{dikte}'/>"
        "</style:style>"
        for naam, dikte in {"P2": "bold", "P3": "normal"}.items()
    )
    assert regels(
        "<text:p text:style-name='P1'>Inspraak</text:p><text:p text:style-name='P2'>Loting</text:p>"
        "<text:p text:style-name='P2'>Er komt een loting.</text:p>"
        "<text:p text:style-name='P3'>Gewoon</text:p>",
        stijlen,
    ) == ["# Inspraak", "# Loting", "Er komt een loting.", "Gewoon"]


def test_een_opgemaakt_woord_een_tab_en_een_los_regeleinde_horen_bij_de_alinea() -> None:
    assert regels(
        "<text:p>Er komt een <text:span>jongerenraad</text:span><text:tab/>met geld"
        "<text:line-break/>en macht.<text:line-break/>- en een agenda</text:p>"
    ) == ["Er komt een jongerenraad met geld en macht.", "- en een agenda"]


def test_een_rij_van_een_tabel_blijft_bij_elkaar() -> None:
    cellen = "".join(
        f"<table:table-cell><text:p>{een}</text:p></table:table-cell>" for een in ("Loting", "raad")
    )
    tabel = f"<table:table><table:table-row>{cellen}</table:table-row></table:table>"
    assert regels(tabel) == ["Loting | raad"]
