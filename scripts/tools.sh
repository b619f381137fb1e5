# Finds the tools that ./run and ./verify need, and installs what the system's package manager may install.
# To be sourced. need and need_jdk return only when the tools are there; else they say what is missing and exit 1.

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

is_root() { [[ $EUID -eq 0 ]]; }

# may_install: prints the words that must stand before apt-get; fails when nothing may be installed here.
may_install() {
  command -v apt-get >/dev/null || return 1
  if is_root; then
    echo env
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    echo sudo -n env
  else
    return 1
  fi
}

chromium_path() {
  command -v chromium || command -v chromium-browser || command -v google-chrome-stable || command -v google-chrome
}

has() { # maven | node | chromium
  case "$1" in
    maven) command -v mvn ;;
    node) command -v node && command -v npm ;;
    chromium) [[ -n "${CHROMIUM:-}" && -x "$CHROMIUM" ]] || chromium_path ;;
  esac >/dev/null
}

packages_of() {
  case "$1" in
    node) echo nodejs npm ;;
    *) echo "$1" ;;
  esac
}

page_of() {
  case "$1" in
    maven) echo https://maven.apache.org/install.html ;;
    node) echo https://nodejs.org/en/download ;;
    chromium) echo https://www.chromium.org/getting-involved/download-chromium ;;
  esac
}

# need TOOL...: all that is missing is installed together, or named together with how to get it.
need() {
  local tool missing=() packages=() pages=()
  for tool in "$@"; do
    if ! has "$tool"; then
      missing+=("$tool")
      read -ra more < <(packages_of "$tool")
      packages+=("${more[@]}")
      pages+=("  $tool: $(page_of "$tool")")
    fi
  done
  if ((${#missing[@]} > 0)); then install; fi
  check_node "$@"
  settle_chromium "$@"
}

# install: what need found missing.
install() {
  local before log
  if ! before=$(may_install); then
    say "Missing here, and not to be installed without more rights: ${missing[*]}."
    say "On Debian or Ubuntu: sudo apt-get install ${packages[*]}"
    stop_with "Elsewhere:"$'\n'"$(printf '%s\n' "${pages[@]}")"
  fi
  say "Installing ${packages[*]} (a minute or two) ..."
  log=$(mktemp)
  # shellcheck disable=SC2086
  if ! { $before DEBIAN_FRONTEND=noninteractive apt-get -qq update &&
    $before DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "${packages[@]}"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    stop_with "Could not install ${packages[*]}; the whole log is $log."
  fi
  rm -f "$log"
}

# The style sheets need Node 18 or later.
check_node() {
  [[ " $* " == *" node "* ]] || return 0
  local major
  major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
  [[ "$major" -ge 18 ]] ||
    stop_with "Node $(node --version) is too old: 18 or later is needed, see $(page_of node)"
}

# Exports CHROMIUM, the browser of the journeys.
settle_chromium() {
  [[ " $* " == *" chromium "* ]] || return 0
  [[ -n "${CHROMIUM:-}" && -x "$CHROMIUM" ]] ||
    CHROMIUM=$(chromium_path) || stop_with "Chromium was installed but is not on the path."
  export CHROMIUM
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}
