"""Waar iemand een lek meldt (`security.txt`, RFC 9116); apart, want het is geen open data.

Het vervalt een jaar na de dag van deze stand. Wordt de site zo lang niet opnieuw gebouwd, dan
zegt het bestand dus zelf dat het te oud is.
"""

from __future__ import annotations

from datetime import date, timedelta

PAD = ".well-known/security.txt"
GELDIG = timedelta(days=364)
MELDINGEN = "/issues/new"
BELEID = "/security/policy"
LEKKEN = "/security/advisories/new"


def securitytxt(contact: str, inzendadres: str, adres: str, dag: str | None) -> str:
    """De tekst van het bestand, of niets als er geen dag is of geen plek om te melden.

    `contact` is een mailadres, `inzendadres` dat van een nieuwe melding in de opslag, `adres`
    dat van de site en `dag` die van deze stand (jjjj-mm-dd). Elk mag leeg zijn.
    """
    opslag = inzendadres.removesuffix(MELDINGEN) if inzendadres.endswith(MELDINGEN) else ""
    plek = f"mailto:{contact}" if contact else opslag and opslag + LEKKEN
    if not plek or not dag:
        return ""
    vervalt = date.fromisoformat(dag) + GELDIG
    regels = [
        f"Contact: {plek}",
        f"Expires: {vervalt.isoformat()}T00:00:00Z",
        "Preferred-Languages: nl, en",
        f"Canonical: {adres}{PAD}" if adres else "",
        f"Policy: {opslag}{BELEID}" if opslag else "",
    ]
    return "".join(f"{regel}\n" for regel in regels if regel)
