"""Alles wat een webserver lastig kan maken, met het oordeel dat daarbij hoort."""

from koppelingen.proefserver import (
    BLOK,
    BOM,
    OK,
    Gedrag,
    breekt_af,
    eerst,
    eindeloos,
    hangt,
    naar,
    status,
    vast,
)

GROOT = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n"
BROKKEN = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;"
OUDE_CODERING = (
    b"HTTP/1.1 301 Zo\r\nLocation: /caf\xe9\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
)
GEDRAG: dict[str, tuple[Gedrag, str]] = {
    "/goed": (vast(OK), ""),
    "/leeg-goed": (status(204), ""),
    "/301": (naar("/goed", 301), "verhuisd"),
    "/308": (naar("/goed", 308), "verhuisd"),
    "/302": (naar("/goed", 302), ""),
    "/303": (naar("/goed", 303), ""),
    "/301-naar-302": (naar("/302", 301), ""),
    "/301-naar-niets": (naar("/404", 301), "dood"),
    "/301-zonder-adres": (status(301), "onzeker"),
    "/lus": (naar("/lus"), "fout"),
    "/heen": (naar("/terug", 301), "fout"),
    "/terug": (naar("/heen", 301), "fout"),
    "/naar-ftp": (naar("ftp://127.0.0.1/x"), "fout"),
    "/naar-bestand": (naar("file:///etc/hostname"), "fout"),
    "/naar-onzin": (naar("http://[x"), "fout"),
    "/naar-login": (naar("http://u:p@127.0.0.1/"), "fout"),
    "/400": (status(400), "onzeker"),
    "/401": (status(401), "onzeker"),
    "/403": (status(403), "onzeker"),
    "/405": (status(405), "onzeker"),
    "/451": (status(451), "onzeker"),
    "/999": (status(999), "onzeker"),
    "/404": (status(404), "dood"),
    "/410": (status(410), "dood"),
    "/429-kort": (eerst(429, 1, "Retry-After: 0"), ""),
    "/429-lang": (status(429, "Retry-After: 3600"), "onzeker"),
    "/429-datum": (status(429, "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT"), "onzeker"),
    "/500-even": (eerst(500, 1), ""),
    "/503-even": (eerst(503, 2, "Retry-After: 0"), ""),
    "/500": (status(500), "onzeker"),
    "/hangt": (hangt, "onzeker"),
    "/breekt": (breekt_af, "onzeker"),
    "/niets": (vast(b""), "onzeker"),
    "/onzin": (vast(b"dit is geen http\r\n\r\n"), "onzeker"),
    "/trage-kop": (eindeloos(b"HTTP/1.1 200 OK\r\nX: ", b"x", 0.05), "onzeker"),
    "/druppel": (eindeloos(GROOT, b"x", 0.05), ""),
    "/groot": (eindeloos(GROOT, BLOK), ""),
    "/eindeloos": (eindeloos(b"HTTP/1.1 200 OK\r\n\r\n", BLOK), ""),
    "/bom": (vast(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + BOM), ""),
    "/lange-kop": (
        vast(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 3_000_000 + b"\r\nContent-Length: 0\r\n\r\n"),
        "onzeker",
    ),
    "/veel-koppen": (
        vast(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 500_000 + b"Content-Length: 0\r\n\r\n"),
        "onzeker",
    ),
    **{f"/5-{n}": (naar(f"/5-{n + 1}", 301), "verhuisd") for n in range(5)},
    "/5-5": (vast(OK), ""),
    **{f"/25-{n}": (naar(f"/25-{n + 1}"), "fout" if n < 15 else "") for n in range(25)},
    "/25-25": (vast(OK), ""),
    "/lange-status": (eindeloos(b"HTTP/1.1 200 ", BLOK), "onzeker"),
    "/lange-brok": (eindeloos(BROKKEN, BLOK), ""),
    "/naar-oude-codering": (vast(OUDE_CODERING), "verhuisd"),
    "/caf%C3%A9": (vast(OK), ""),
    "/caf%E9": (vast(OK), ""),
}

VOORAF = eindeloos(b"", b"HTTP/1.1 103 Zo\r\n\r\n" * 1000)
"""Kondigt zonder einde een antwoord aan; dat kost zoveel rekentijd dat het apart moet."""
