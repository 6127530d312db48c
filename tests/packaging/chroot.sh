# chroot.sh — clean systems of Debian to try things out in
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh

# Each is made once and kept as a tar file, with the packages that were fetched for it, in a cache that
# all source trees share; what is unpacked of it is thrown away. All of it needs root, and a mirror of
# Debian for the first time.

kept=${XDG_CACHE_HOME:-$HOME/.cache}/status-codes/systems

mirror=http://deb.debian.org/debian

make_base() { # SUITE
  mkdir -p "$kept/packages-$1"
  [ -f "$kept/$1.tar" ] && return
  rm -rf --one-file-system "$kept/$1.new"
  debootstrap --variant=minbase "$1" "$kept/$1.new" "$mirror" || return
  tar -C "$kept/$1.new" -cf "$kept/$1.tar.new" . || return
  rm -rf --one-file-system "$kept/$1.new"
  mv "$kept/$1.tar.new" "$kept/$1.tar"
}

# Packages that were once fetched are not fetched again.
unpack_base() { # SUITE ROOT
  rm -rf --one-file-system "$2"
  mkdir -p "$2"
  tar -C "$2" -xf "$kept/$1.tar" || return
  cp /etc/resolv.conf "$2/etc/resolv.conf" 2>/dev/null || true
  printf 'Binary::apt::APT::Keep-Downloaded-Packages "true";\nAPT::Keep-Downloaded-Packages "true";\n' \
    >"$2/etc/apt/apt.conf.d/keep"
  rm -f "$2/etc/apt/apt.conf.d/docker-clean"
  printf '#!/bin/sh\nexit 101\n' >"$2/usr/sbin/policy-rc.d" # no service is started
  chmod +x "$2/usr/sbin/policy-rc.d"
}

# The mirror is asked what is new only where what was known is not to be had any more.
add_packages() { # SUITE ROOT PACKAGE...
  add_suite=$1
  add_root=$2
  shift 2
  set -- apt-get install -y -qq --no-install-recommends "$@"
  inside "$add_suite" "$add_root" "$@" && return
  inside "$add_suite" "$add_root" apt-get update -qq && inside "$add_suite" "$add_root" "$@"
}

# Mounts and processes of its own, which end with the command.
inside() { # SUITE ROOT COMMAND...
  inside_packages=$kept/packages-$1
  inside_root=$2
  shift 2
  # shellcheck disable=SC2016 # for the shell that is started
  unshare --mount --pid --fork --kill-child sh -euc '
    packages=$1
    root=$2
    shift 2
    mount --make-rprivate /
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
    mount --bind "$packages" "$root/var/cache/apt/archives"
    exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
      DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"
  ' sh "$inside_packages" "$inside_root" "$@"
}
