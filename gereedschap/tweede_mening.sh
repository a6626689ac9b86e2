#!/bin/sh
# Vraagt lychee of hij in de gebouwde site een dode link ziet die de eigen controle niet zag.
# Gebruik: sh tweede_mening.sh SITE [LYCHEE]. Geeft Markdown; wat lychee vond komt op stderr.
# Een tweede mening houdt niets tegen.
set -eu
site="$(cd "$1" && pwd)"
lychee="${2:-lychee}"

echo "## Tweede mening over de links"
echo
if ! command -v "$lychee" >/dev/null 2>&1; then
  echo "Overgeslagen: lychee is hier niet aanwezig. De eigen controle hierboven geldt."
  exit 0
fi
# Wat lychee vond is tekst van een ander: die mag geen opdracht aan GitHub worden.
echo "::stop-commands::$(cat /proc/sys/kernel/random/uuid)" >&2
uitgang=0
"$lychee" --offline --include-fragments --no-progress --root-dir "$site" "$site/**/*.html" >&2 ||
  uitgang=$?
case "$uitgang" in
  0) echo "lychee vond ook niets." ;;
  2) echo "lychee ziet links die niet kloppen. Het logboek van deze stap noemt ze." ;;
  *) echo "Overgeslagen: lychee kon de site niet nakijken (uitgang $uitgang)." ;;
esac
