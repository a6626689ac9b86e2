"""Zetterij: van gegevens naar de bytes van een pdf, zonder te weten wat een record is."""
