"""Hoe groot een stuk mag zijn; los, want elke lezer wil dit weten en geen lezer is de eigenaar.

Ruim boven het langste akkoord, en ver onder wat een gewone computer in de weg zit. Zo blijven
tijd en geheugen begrensd, wat iemand ook geeft.
"""

from typing import Final

MEESTE_TEKENS: Final = 1_500_000
"""Zo'n vijfhonderd bladzijden."""
MEESTE_REGELS: Final = 60_000
MEESTE_BLADEN: Final = 600
MEESTE_OPMAAK: Final = 500_000
"""Langere tekst lezen wij zonder op de tekens van Markdown te letten; dat kost te veel tijd."""
MEESTE_GATEN: Final = 20
"""Zoveel kolommen heeft geen regel; wie er meer heeft, is gewone tekst met spaties."""
GROOTSTE_BESTAND: Final = 60_000_000
"""Een opgemaakte pdf met foto's is soms tientallen megabytes."""
GROOTSTE_TEKSTBESTAND: Final = 6_000_000
TE_LANG: Final = "Dit bestand is te lang voor een akkoord: meer dan vijfhonderd bladzijden tekst."
TE_GROOT: Final = "Dit bestand is te groot; geef alleen het akkoord, zonder bijlagen of foto's."
