#!/bin/sh
# Zorgt dat er een Chromium is voor de browsertests: wat er al staat, anders die van Debian (als
# root), anders die van Playwright zelf. Gebruik: sh haal_chromium.sh MAP_MET_PYTHON
set -eu
heeft() { command -v "$1" >/dev/null 2>&1; }
zet() { apt-get install -y -q --no-install-recommends "$1" >/dev/null 2>&1; }
heeft_browser() {
  for naam in chromium chromium-browser google-chrome; do heeft "$naam" && return 0; done
  return 1
}
if heeft chromium-headless-shell; then exit 0; fi
# Op CI ook naast een gewone Chromium: zonder vensters kost een test minder.
if [ -z "${CI:-}" ] && heeft_browser; then exit 0; fi
if [ "$(id -u)" = 0 ] && heeft apt-get; then
  zet chromium-headless-shell && exit 0
  apt-get update -q >/dev/null 2>&1 || true
  if zet chromium-headless-shell || zet chromium; then exit 0; fi
fi
if heeft_browser; then exit 0; fi
exec "$1/playwright" install chromium
