# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every target of the project links mueang_options: warnings, Qt's strict modes, hardening, sanitizers.
add_library(mueang_options INTERFACE)
target_include_directories(mueang_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_features(mueang_options INTERFACE cxx_std_20)
target_compile_definitions(mueang_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_USE_QSTRINGBUILDER QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(mueang_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    -Wformat=2 -ffile-prefix-map=${PROJECT_SOURCE_DIR}=. -ffile-prefix-map=${PROJECT_BINARY_DIR}=build
    $<$<BOOL:${MUEANG_WARNINGS_AS_ERRORS}>:-Werror>)
if(MUEANG_SANITIZE)
    target_compile_options(mueang_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    target_link_options(mueang_options INTERFACE -fsanitize=address,undefined)
else()
    target_compile_options(mueang_options INTERFACE -fstack-protector-strong -fstack-clash-protection
        -fcf-protection=full $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2>)
    target_compile_definitions(mueang_options INTERFACE _GLIBCXX_ASSERTIONS)
    target_link_options(mueang_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack,--as-needed)
endif()

# mueang_add_room(name SOURCES ... LINKS ...): one room of docs/architecture.md as a static library.
# A room sees only what it links; the arrows of the architecture are these lines.
function(mueang_add_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(mueang_${name} STATIC ${ROOM_SOURCES})
    add_library(mueang::${name} ALIAS mueang_${name})
    target_link_libraries(mueang_${name} PUBLIC mueang_options Qt6::Core tl::expected ${ROOM_LINKS}
        PRIVATE ${ROOM_PRIVATE_LINKS})
endfunction()

# mueang_add_test(tst_name LINKS ...): tst_name.cpp as a Qt Test run by ctest, in Thailand's time,
# with settings and paths in a folder of its own.
function(mueang_add_test name)
    cmake_parse_arguments(TEST "" "" "LINKS;SOURCES" ${ARGN})
    add_executable(${name} ${name}.cpp ${TEST_SOURCES})
    target_link_libraries(${name} PRIVATE mueang_options Qt6::Test ${TEST_LINKS})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE MUEANG_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        MUEANG_BINARY_DIR="${PROJECT_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    mueang_set_test_environment(${name})
endfunction()

function(mueang_set_test_environment name)
    set(home ${PROJECT_BINARY_DIR}/test-home/${name})
    file(MAKE_DIRECTORY ${home})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Asia/Bangkok;LC_ALL=C.UTF-8;LANGUAGE=;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_STATE_HOME=${home}/state;XDG_CACHE_HOME=${home}/cache;QT_LOGGING_RULES=")
endfunction()
