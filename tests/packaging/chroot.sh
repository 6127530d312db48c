# chroot.sh — clean systems of Debian to try things out in
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh

# Each is made once and kept in DIRECTORY as a tar file; what is unpacked of it is thrown away. All of
# it needs root, and a mirror of Debian.

mirror=http://deb.debian.org/debian

make_base() { # DIRECTORY SUITE
  mkdir -p "$1/packages-$2"
  [ -f "$1/$2.tar" ] && return
  rm -rf "$1/$2.new"
  debootstrap --variant=minbase "$2" "$1/$2.new" "$mirror" || return
  tar -C "$1/$2.new" -cf "$1/$2.tar.new" . || return
  rm -rf "$1/$2.new"
  mv "$1/$2.tar.new" "$1/$2.tar"
}

# Packages that were once fetched are not fetched again.
unpack_base() { # DIRECTORY SUITE ROOT
  rm -rf --one-file-system "$3"
  mkdir -p "$3"
  tar -C "$3" -xf "$1/$2.tar" || return
  cp /etc/resolv.conf "$3/etc/resolv.conf" 2>/dev/null || true
  printf 'Binary::apt::APT::Keep-Downloaded-Packages "true";\nAPT::Keep-Downloaded-Packages "true";\n' \
    >"$3/etc/apt/apt.conf.d/keep"
  rm -f "$3/etc/apt/apt.conf.d/docker-clean"
  printf '#!/bin/sh\nexit 101\n' >"$3/usr/sbin/policy-rc.d" # no service is started
  chmod +x "$3/usr/sbin/policy-rc.d"
}

# Mounts and processes of its own, which end with the command.
inside() { # DIRECTORY SUITE ROOT COMMAND...
  inside_packages=$1/packages-$2
  inside_root=$3
  shift 3
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
