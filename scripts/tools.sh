# Finds the tools that ./run and ./verify need, and installs what the system's package manager may install.
# To be sourced. Each need_... function returns only when its tool is there; else it says what is missing and exits 1.

say() { printf '%s\n' "$*" >&2; }

stop_with() {
  say "$@"
  exit 1
}

# The JDK the house is built with. Its home must hold a compiler, a mere runtime is passed over.
is_jdk_25() {
  [[ -x "$1/bin/javac" && -r "$1/release" ]] && grep -q '^JAVA_VERSION="25[".+]' "$1/release"
}

# Where the default java really stands, links followed.
default_java_home() {
  local java
  java=$(command -v java) || return 0
  dirname "$(dirname "$(readlink -f "$java")")"
}

# Sets and exports JAVA_HOME to a JDK 25, wherever it usually stands, whatever the default java is.
need_jdk() {
  local home
  for home in "${JAVA_HOME:-}" "${JAVA_HOME_25_X64:-}" "${JAVA_HOME_25_ARM64:-}" "$(default_java_home)" \
    /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/* /usr/local/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [[ -n "$home" ]] && is_jdk_25 "$home"; then
      export JAVA_HOME="$home"
      export PATH="$JAVA_HOME/bin:$PATH"
      return 0
    fi
  done
  stop_with "JDK 25 is missing. Get it from https://adoptium.net/temurin/releases/?version=25 (package temurin-25-jdk)," \
    "or with SDKMAN: sdk install java 25-tem. If it stands in an unusual place, set JAVA_HOME to it."
}

# may_install: prints the words that must stand before apt-get; fails when nothing may be installed here.
may_install() {
  command -v apt-get >/dev/null || return 1
  if [[ $EUID -eq 0 ]]; then
    echo env
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    echo sudo -n env
  else
    return 1
  fi
}

# install_packages WHAT PACKAGE...: installs them, or says that WHAT is missing and how to get it.
install_packages() {
  local what="$1" before
  shift
  if ! before=$(may_install); then
    stop_with "$what is missing and cannot be installed from here. On Debian or Ubuntu: sudo apt-get install $*"
  fi
  say "Installing $what ($*) ..."
  # shellcheck disable=SC2086
  $before DEBIAN_FRONTEND=noninteractive apt-get -qq update >&2 &&
    $before DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "$@" >&2 ||
    stop_with "$what could not be installed. Please install it: $*"
}

need_maven() {
  command -v mvn >/dev/null || install_packages "Maven" maven
}

# Node 18 or later, with npm: for the style sheets.
need_node() {
  command -v node >/dev/null && command -v npm >/dev/null || install_packages "Node with npm" nodejs npm
  local major
  major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
  [[ "$major" -ge 18 ]] || stop_with "Node $(node --version) is too old: 18 or later is needed, see https://nodejs.org"
}

chromium_path() {
  command -v chromium || command -v chromium-browser || command -v google-chrome-stable || command -v google-chrome
}

# Sets and exports CHROMIUM to the browser of the journeys.
need_chromium() {
  [[ -n "${CHROMIUM:-}" && -x "$CHROMIUM" ]] && return 0
  chromium_path >/dev/null || install_packages "Chromium" chromium
  CHROMIUM=$(chromium_path) || stop_with "Chromium was installed but is not on the path."
  export CHROMIUM
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}
