"""Lichte Markdown: elke link, elke kop en de gewone tekst zijn te vinden."""

from kennisbank.model.markdown import koppen, linkregels, links, zonder_code


def test_links_in_een_tekst_zijn_te_vinden() -> None:
    tekst = 'Zie [a](tip-1), [b](tip-2 "titel") en [c].\n\n[c]: tip-3\n'
    assert links(tekst) == ("tip-1", "tip-2", "tip-3")


def test_link_onderaan_telt_ook_als_niemand_hem_gebruikt() -> None:
    assert links("Gewoon.\n\n[q]: //elders.nl\n") == ("//elders.nl",)


def test_beeld_en_los_adres_zijn_ook_links() -> None:
    assert links("![x](a.png) en <https://zeist.nl>") == ("a.png", "https://zeist.nl")


def test_link_zonder_adres_is_er_ook_een() -> None:
    assert links("[a]()") == ("",)


def test_code_en_tekst_tussen_haken_zijn_geen_link() -> None:
    assert links("Typ `[a](b)` in [gemeentenaam].\n\n```\n[a](b)\n```\n") == ()


def test_een_regel_telt_zoals_hij_midden_in_een_zin_staat() -> None:
    assert links("# [a](b)") == ("b",)
    assert links("    [a](b)") == ("b",)


def test_gewone_tekst_is_zonder_code_en_zonder_losse_tekens() -> None:
    assert zonder_code("Een\nwoord.\n\n    code\n") == "Een\nwoord."
    assert "<" not in zonder_code("`<b>`, &lt;b&gt; en \\<b>.")


def test_koppen_hebben_hun_regel_niveau_en_opschrift() -> None:
    assert koppen("# Een\n\n## *Twee* `x`\n\nDrie\n====\n\ntekst # geen") == (
        (0, "h1", "Een"),
        (2, "h2", "Twee x"),
        (4, "h1", "Drie"),
    )


def test_kop_in_een_citaat_of_lijst_telt_ook() -> None:
    assert koppen("> # Een\n\n- ## Twee\n") == ((0, "h1", "Een"), (2, "h2", "Twee"))


def test_elke_link_heeft_de_regel_waar_haar_adres_staat() -> None:
    tekst = (
        "# Kop\n\nZie [a](tip-1)\nen [b][b] en\n[nog eens](tip-1).\n\n- [c](tip-1)\n\n[b]: tip-2\n"
    )
    assert list(linkregels(tekst)) == [("tip-1", 3), ("tip-2", 9), ("tip-1", 5), ("tip-1", 7)]
