#!/bin/sh
# Zet een verslag met een kop in het overzicht dat GitHub bij een uitvoering toont.
# Gebruik: sh in_overzicht.sh KOP VERSLAG. GitHub weigert een overzicht van meer dan 1 MB.
set -eu
{
  echo "## $1"
  echo
  if [ -f "$2" ]; then
    head -c 900000 "$2" | sed 's/^## /### /'
  else
    echo "Hier kwam geen verslag. Het logboek van deze stap zegt waarom."
  fi
} >> "$GITHUB_STEP_SUMMARY"
