"""Een kleine gebouwde site in het geheugen, om één link tegelijk te proberen."""

from kennisbank.koppelingen import Linkmelding, Site, controleer

NFC, NFD = "caf\u00e9.html", "cafe\u0301.html"

SITE = {
    "index.html": '<h1 id="kop-1">Start</h1><a name="oud">x</a><p id="één">y</p>',
    "sub/index.html": '<h2 id="begin">Map</h2>',
    "sub/twee.html": '<h2 id="begin">Twee</h2>',
    "dubbel.html": '<p id="vaak">a</p><p id="vaak">b</p><p id="eens">c</p>',
    "stub.html": '<meta http-equiv="refresh" content="0; url=sub/twee.html">',
    "met spatie.html": "<p>x</p>",
    "100%.html": "<p>x</p>",
    "tekst.html": "<p>x</p>",
    NFC: "<p>x</p>",
    "keuze.html": '<div id="zaal" data-leest-anker="kies v"></div>',
    "beeld.svg": '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="i-huis"/></svg>',
    "foto.png": "geen echte foto",
    "groot.png": "geen echte foto",
    "stijl.css": "body { margin: 0 }",
    "blad.pdf": "%PDF-1.7",
}


def site_met(anders: dict[str, str], basis: str = "/") -> Site:
    """De kleine site met de bestanden in `anders` erbij."""
    bestanden = SITE | anders
    inhoud = {pad: tekst.encode("utf-8", "surrogateescape") for pad, tekst in bestanden.items()}
    return Site(frozenset(inhoud), inhoud.__getitem__, basis)


def meldingen_bij(html: str, pad: str = "proef.html", basis: str = "/") -> list[Linkmelding]:
    """De meldingen op één extra pagina in de kleine site."""
    site = site_met({pad: html}, basis)
    return [een for een in controleer(site) if een.pagina == pad]


def oordeel_over(url: str, pad: str = "proef.html", basis: str = "/") -> str:
    """Het oordeel over één link, of niets als er niets mis is."""
    meldingen = meldingen_bij(f'<a href="{url}">x</a>', pad, basis)
    assert all(een.url == url.replace("&amp;", "&") for een in meldingen)
    return meldingen[0].oordeel if meldingen else ""
