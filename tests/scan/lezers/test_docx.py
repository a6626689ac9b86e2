"""Een docx: koppen en opsommingen uit de stijl."""

from scan.stukken import NUMMER, WORD, alinea, docx, gelezen, ingepakt, kort, tabel


def regels(lichaam: str) -> list[str]:
    return kort(gelezen("akkoord.docx", docx(lichaam)))


def test_de_stijl_zegt_wat_een_kop_en_een_opsomming_is() -> None:
    assert regels(
        alinea("Bestuur en democratie\t3", "Inhopg1")
        + alinea("Bestuur", "Kop1")
        + alinea("Loting", "Eigen")
        + alinea("Onderdeel", "", "<w:outlineLvl w:val='2'/>")
        + alinea("Wij doen dit:")
        + alinea("een jongerenraad;", "", NUMMER)
        + alinea("een agenda.", "Punten")
        + alinea("Een vette regel", letter="<w:b/>")
        + alinea("Een niet vette regel.", letter="<w:b w:val='0'/>")
    ) == [
        "# Bestuur",
        "# Loting",
        "# Onderdeel",
        "Wij doen dit:",
        "- een jongerenraad;",
        "- een agenda.",
        "# Een vette regel",
        "Een niet vette regel.",
    ]


def test_een_stijl_in_een_kring_of_zonder_ouder_is_gewone_tekst() -> None:
    assert regels(
        alinea("Loting 4", "Stijl9") + alinea("Wij doen dit.", "Kring") + alinea("En dat.", "Wees")
    ) == ["Wij doen dit.", "En dat."]


def test_zonder_leesbare_stijlen_blijft_de_tekst_te_lezen() -> None:
    los = (
        f"<w:document xmlns:w='{WORD}'><w:body>{alinea('Een loting', 'Kop1')}</w:body></w:document>"
    )
    for stijlen in ({}, {"word/styles.xml": "<kapot"}):
        assert kort(gelezen("a.docx", ingepakt({"word/document.xml": los, **stijlen})))


def test_een_zin_met_een_nummer_ervoor_is_een_opsomming() -> None:
    assert regels(alinea("1. Wij houden een loting.") + alinea("2. Geld")) == [
        "- Wij houden een loting.",
        "2. Geld",
    ]


def test_tabs_en_vaste_streepjes_zijn_gewone_tekens() -> None:
    delen = "<w:t>wijk</w:t><w:noBreakHyphen/><w:t>en</w:t><w:tab/><w:t>dorp</w:t>"
    assert regels(f"<w:p><w:r>{delen}</w:r></w:p>") == ["wijk-en dorp"]


def test_een_korte_rij_blijft_bij_elkaar_en_een_volle_cel_staat_los() -> None:
    vol = alinea("Wij doen dit.") + alinea("En dat.")
    assert regels(tabel([alinea("Een loting"), alinea("raad")], [vol, alinea("college")])) == [
        "Een loting | raad",
        "Wij doen dit.",
        "En dat.",
        "college",
    ]


def test_wat_geschrapt_is_leest_niemand() -> None:
    weg = "<w:p><w:del><w:r><w:t>geen </w:t></w:r></w:del><w:r><w:t>een loting</w:t></w:r></w:p>"
    assert regels(weg) == ["een loting"]


def test_regeleinden_met_tekens_ervoor_zijn_een_opsomming() -> None:
    delen = "<w:br/>".join(
        f"<w:t>{een}</w:t>" for een in ("Dit doen wij:", "- loting", "in de wijk")
    )
    assert regels(f"<w:p><w:r>{delen}</w:r></w:p>") == ["Dit doen wij:", "- loting in de wijk"]


def test_een_tekstvak_staat_achter_zijn_alinea_en_niet_dubbel() -> None:
    vak = f"<w:txbxContent>{alinea('In het vak.')}</w:txbxContent>"
    keuze = f"<w:r><w:Choice>{vak}</w:Choice><w:Fallback>{vak}</w:Fallback></w:r>"
    assert regels(f"<w:p>{keuze}<w:r><w:t>Ernaast.</w:t></w:r></w:p>") == [
        "Ernaast.",
        "In het vak.",
    ]


def test_alineas_zijn_geteld_zonder_de_lege() -> None:
    tekst = gelezen("a.docx", docx(alinea("Een.") + alinea("") + alinea("Twee.")))
    assert [regel.plaats for regel in tekst.regels] == ["alinea 1", "alinea 2"]
