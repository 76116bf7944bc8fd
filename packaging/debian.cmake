# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The .deb: scripts/package runs this through CPack.
set(revision 0mueang1) # not a revision of Debian's
set(maintainer "The Mueang authors <mueang@example.org>") # reserved by RFC 2606: whoever publishes puts in an address
execute_process(COMMAND date --utc --date ${MUEANG_RELEASE_DATE} "+%a, %d %b %Y %H:%M:%S +0000"
    OUTPUT_VARIABLE changelog_date OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
configure_file(debian-changelog.in ${made}/changelog.Debian @ONLY)
configure_file(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${made}/changelog COPYONLY)
add_custom_command(OUTPUT ${made}/changelog.gz ${made}/changelog.Debian.gz
    COMMAND ${GZIP} -9nkf ${made}/changelog ${made}/changelog.Debian
    DEPENDS ${made}/changelog ${made}/changelog.Debian VERBATIM)
add_custom_target(mueang_changelog ALL DEPENDS ${made}/changelog.gz ${made}/changelog.Debian.gz)
install(FILES ${made}/changelog.gz ${made}/changelog.Debian.gz DESTINATION share/doc/mueang)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mueang)
set(CPACK_PACKAGE_CONTACT ${maintainer})
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${revision})
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# What the linker sees is found; what is loaded by name is scripts/packages/run.txt. SQLite and ICU of the release
# of Debian 12 that has their security fixes: the program reads files from elsewhere with them.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, qt6-qpa-plugins, libthai0, libsqlite3-0 (>= 3.40.1-2+deb12u2), libicu72 (>= 72.1-3+deb12u1)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"certified smart cities of Thailand
Mueang is a catalogue of the certified smart cities of Thailand: every area
with its province, its dates, its plans and its sources, in Thai and English.
.
It searches, filters, compares, maps and charts the areas, and exports and
prints lists of them, in a window or by commands. It works without the
internet.")
include(CPack)
