# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What scripts/prove-clean-root and scripts/prove-package share; they read it, with $root and $folder set.

# enter_namespace NAME ARGUMENT...: mount(8) and chroot(8) need root; a mount namespace of our own leaves nothing
# mounted behind. Calls scripts/NAME again inside.
enter_namespace() {
    [[ -z ${MUEANG_IN_NAMESPACE-} ]] || return 0
    ((EUID == 0)) || { echo "scripts/$1: needs root (mount and chroot)" >&2; exit 1; }
    "$root/scripts/setup" clean-root
    MUEANG_IN_NAMESPACE=1 exec unshare --mount --propagation private "$root/scripts/$1" "${@:2}"
}

step() {
    SECONDS=0
    printf -- '-- %s\n' "$1"
    shift
    "$@"
    printf -- '-- done in %d s\n' "$SECONDS"
}

# make_debian ROOT RELEASE: a minimal Debian. The packages come from where this machine's own apt takes them, with the
# name of its release replaced; a root that is thrown away need not wait for the disk after every file.
make_debian() {
    local here sources=() file
    here=$(source /etc/os-release && echo "$VERSION_CODENAME")
    while read -r file; do
        sources+=("$folder/apt-$(basename "$file")")
        sed "s/\b$here\b/$2/g" "$file" > "${sources[-1]}"
    done < <(find /etc/apt \( -name debian.sources -o -name sources.list \) -size +0)
    mmdebstrap --variant=minbase --mode=root --quiet --dpkgopt=force-unsafe-io "$2" "$1" "${sources[@]}"
    cp /etc/resolv.conf /etc/hosts "$1/etc/"
    mount -t proc proc "$1/proc"
    mount --rbind /dev "$1/dev"
}

# inside_root ROOT COMMAND...: with nothing of this machine's environment.
inside_root() {
    chroot "$1" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb DEBIAN_FRONTEND=noninteractive "${@:2}"
}
