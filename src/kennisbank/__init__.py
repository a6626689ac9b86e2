"""De bibliotheek achter Mee(r) doen: van bestanden naar records, graaf en pagina's."""
