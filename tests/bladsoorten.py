"""Van elke soort pagina één adres: hierop toetsen wij het gezicht van de site."""

BLADSOORTEN = (
    "index.html",
    "prioriteiten/index.html",
    "prioriteiten/2-inclusieve-democratie.html",
    "tips/index.html",
    "tips/6-geef-de-rol-van-de-raad-extra-aandacht.html",
    "diamanten/index.html",
    "diamanten/03-quick-scan.html",
    "rode-draden/index.html",
    "rode-draden/1-participatie.html",
    "voorbeelden/index.html",
    "voorbeelden/lijst-2.html",
    "voorbeelden/zeist-democratiseringsagenda.html",
    "voorbeelden/heerhugowaard-portefeuillehouder.html",
    "voorbeelden/link-gemeentebegroting.html",
    "begrippen.html",
    "bronnen.html",
    "personen.html",
    "redactie/index.html",
    "redactie/velden.html",
    "404.html",
)
