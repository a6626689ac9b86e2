#!/bin/sh
# Zorgt dat er een Chromium is voor de browsertests: wat er al staat, anders het pakket van
# Debian (als root), anders die van Playwright zelf. Gebruik: sh haal_chromium.sh MAP_MET_PYTHON
set -eu
for naam in chromium chromium-browser google-chrome; do
  if command -v "$naam" >/dev/null 2>&1; then exit 0; fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  apt-get update -q >/dev/null && apt-get install -y -q --no-install-recommends chromium >/dev/null && exit 0
fi
exec "$1/playwright" install chromium
