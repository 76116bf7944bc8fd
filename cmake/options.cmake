# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later

include(CheckCXXCompilerFlag)

# Every target of the project links mueang_options: warnings, Qt's strict modes, hardening, sanitizers.
add_library(mueang_options INTERFACE)
target_include_directories(mueang_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_features(mueang_options INTERFACE cxx_std_20)
target_compile_definitions(mueang_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_USE_QSTRINGBUILDER QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# -Wconversion only where warnings count: newer releases of Qt have such conversions in the macros of Qt Test.
target_compile_options(mueang_options INTERFACE
    -Wall -Wextra -Wpedantic $<$<BOOL:${MUEANG_WARNINGS_AS_ERRORS}>:-Wconversion> -Wshadow -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2
    -ffile-prefix-map=${PROJECT_SOURCE_DIR}=. -ffile-prefix-map=${PROJECT_BINARY_DIR}=build
    $<$<BOOL:${MUEANG_WARNINGS_AS_ERRORS}>:-Werror>)
if(MUEANG_SANITIZE)
    target_compile_options(mueang_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    target_link_options(mueang_options INTERFACE -fsanitize=address,undefined)
else()
    # The C library takes level 3 for 2 where the compiler can do no more; the other flag has to be asked for.
    check_cxx_compiler_flag(-ftrivial-auto-var-init=zero MUEANG_HAS_AUTO_VAR_INIT)
    target_compile_options(mueang_options INTERFACE -fstack-protector-strong -fstack-clash-protection
        -fcf-protection=full $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=3>
        $<$<AND:$<CONFIG:Release,RelWithDebInfo>,$<BOOL:${MUEANG_HAS_AUTO_VAR_INIT}>>:-ftrivial-auto-var-init=zero>)
    target_compile_definitions(mueang_options INTERFACE _GLIBCXX_ASSERTIONS)
    target_link_options(mueang_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack,--as-needed)
endif()

# The tests are more than a hundred programs: linked by what is quickest, where it is installed.
find_program(LLD ld.lld)
if(BUILD_TESTING AND LLD)
    target_link_options(mueang_options INTERFACE -fuse-ld=lld)
endif()

# mueang_precompile(target): the headers that nearly all files read, compiled once for what knows widgets and once for
# the rest. That each file includes what it uses is proved by scripts/lint, which reads the files without them.
set(headers_Core <QCoreApplication> <QDir> <QFile> <QFileInfo> <QHash> <QLocale> <QSet> <QString> <QStringList>
    <QUrl> <QVariant> <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <set> <span> <string>
    <string_view> <unordered_map> <utility> <variant> <vector>)
set(headers_Widgets ${headers_Core} <QAction> <QApplication> <QBoxLayout> <QDialog> <QHeaderView> <QKeyEvent> <QLabel>
    <QLineEdit> <QMainWindow> <QMenu> <QPainter> <QPushButton> <QTableView> <QToolButton> <QWidget>)
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/headers.cpp CONTENT "// Only for its headers.\n")
foreach(part Core Widgets)
    add_library(mueang_headers_${part} OBJECT ${PROJECT_BINARY_DIR}/headers.cpp)
    target_link_libraries(mueang_headers_${part} PRIVATE mueang_options Qt6::${part})
    target_precompile_headers(mueang_headers_${part} PRIVATE ${headers_${part}})
endforeach()

function(mueang_precompile target)
    get_target_property(links ${target} LINK_LIBRARIES)
    if("${target} ${links}" MATCHES "gui|Widgets")
        set(part Widgets)
    else()
        set(part Core)
    endif()
    target_precompile_headers(${target} REUSE_FROM mueang_headers_${part})
endfunction()

# mueang_add_room(name SOURCES ... LINKS ...): one room of docs/architecture.md as a static library.
# A room sees only what it links; the arrows of the architecture are these lines.
function(mueang_add_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(mueang_${name} STATIC ${ROOM_SOURCES})
    add_library(mueang::${name} ALIAS mueang_${name})
    target_link_libraries(mueang_${name} PUBLIC mueang_options Qt6::Core tl::expected ${ROOM_LINKS}
        PRIVATE ${ROOM_PRIVATE_LINKS})
    mueang_precompile(mueang_${name})
endfunction()

# mueang_add_fixture(name SOURCES ... LINKS ...): what several tests stand on, compiled once.
function(mueang_add_fixture name)
    cmake_parse_arguments(FIXTURE "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${FIXTURE_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(${name} PUBLIC mueang_options Qt6::Core tl::expected ${FIXTURE_LINKS})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PUBLIC MUEANG_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        MUEANG_BINARY_DIR="${PROJECT_BINARY_DIR}")
    mueang_precompile(${name})
endfunction()

# mueang_add_test(tst_name LINKS ...): tst_name.cpp as a Qt Test run by ctest, in Thailand's time,
# with settings and paths in a folder of its own.
function(mueang_add_test name)
    cmake_parse_arguments(TEST "" "" "LINKS;SOURCES" ${ARGN})
    # Its own moc file, without AUTOMOC: that would look through every test's folder and compile a second file for each.
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    add_executable(${name} ${name}.cpp ${moc} ${TEST_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    qt_generate_moc(${name}.cpp ${moc} TARGET ${name})
    target_link_libraries(${name} PRIVATE mueang_options Qt6::Test ${TEST_LINKS})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_BINARY_DIR})
    target_compile_definitions(${name} PRIVATE MUEANG_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        MUEANG_BINARY_DIR="${PROJECT_BINARY_DIR}")
    mueang_precompile(${name})
    add_test(NAME ${name} COMMAND ${name})
    mueang_set_test_environment(${name})
endfunction()

function(mueang_set_test_environment name)
    set(home ${PROJECT_BINARY_DIR}/test-home/${name})
    file(MAKE_DIRECTORY ${home})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Asia/Bangkok;LC_ALL=C.UTF-8;LANGUAGE=;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_STATE_HOME=${home}/state;XDG_CACHE_HOME=${home}/cache;QT_LOGGING_RULES=")
endfunction()
