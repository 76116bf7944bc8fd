# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Takes away what "cmake --install" put in place, and the folders that only it had needed.
if(NOT EXISTS ${manifest})
    message(FATAL_ERROR "${manifest} is not there: nothing was installed from this folder")
endif()
file(STRINGS ${manifest} files)
set(folders)
foreach(file IN LISTS files)
    file(REMOVE "$ENV{DESTDIR}${file}")
    message(STATUS "Removed: $ENV{DESTDIR}${file}")
    if(file MATCHES "^(.*/mueang)(/plugins)?/[^/]+$")
        list(APPEND folders "$ENV{DESTDIR}${CMAKE_MATCH_1}${CMAKE_MATCH_2}" "$ENV{DESTDIR}${CMAKE_MATCH_1}")
    endif()
endforeach()
list(REMOVE_DUPLICATES folders)
foreach(folder IN LISTS folders)
    file(GLOB left "${folder}/*")
    if(NOT left)
        file(REMOVE_RECURSE "${folder}")
    endif()
endforeach()
file(REMOVE ${manifest})
