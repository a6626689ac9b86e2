#!/bin/sh
# Zet één bericht onder een melding of voorstel op GitHub; een tweede keer wordt het bijgewerkt.
# Gebruik: sh plaats_bericht.sh NUMMER MERK BESTAND. Met MERK begint het bericht, onzichtbaar.
# De tekst gaat alleen als bestand naar GitHub, nooit als deel van een opdracht.
set -eu
nummer="$1"
merk="$2"
bestand="$3"
case "$nummer" in '' | *[!0-9]*) echo 'Het nummer is geen getal.' >&2; exit 2 ;; esac

bericht=$(mktemp)
trap 'rm -f "$bericht"' EXIT
{ echo "$merk"; cat "$bestand"; } > "$bericht"
eerder=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$nummer/comments" --jq \
  ".[] | select(.user.login == \"github-actions[bot]\" and (.body | startswith(\"$merk\"))) | .id" \
  | head -n 1)
if [ -n "$eerder" ]; then
  gh api --silent -X PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$eerder" -F body=@"$bericht"
else
  gh api --silent "repos/$GITHUB_REPOSITORY/issues/$nummer/comments" -F body=@"$bericht"
fi
