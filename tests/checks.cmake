# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What can be checked without building anything. A tool that is missing fails its check.
add_test(NAME layers COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -P ${CMAKE_CURRENT_LIST_DIR}/layers.cmake)
add_test(NAME layers_catch COMMAND ${CMAKE_COMMAND} -DSCRATCH=${CMAKE_CURRENT_BINARY_DIR}/layers
    -P ${CMAKE_CURRENT_LIST_DIR}/layers.cmake)
set(folders ${CMAKE_CURRENT_BINARY_DIR}/folders)
file(WRITE ${folders}/good/model/low/good.h "#include \"model/low/other.h\"\n#include <QString>\n#include <sys/prctl.h>\n")
file(WRITE ${folders}/good/model/high/good.h "#include \"model/low/good.h\"\n#include \"protocol/high/any.h\"\n")
add_test(NAME folders COMMAND ${CMAKE_COMMAND} -DSOURCE=${folders}/good/model "-DFOLDERS=low$<SEMICOLON>high"
    -P ${PROJECT_SOURCE_DIR}/lib/order.cmake)
# Each way to include what is above.
set(number 0)
set(catches)
foreach(include "#include \"model/high/good.h\"" "  #include \"model/high/good.h\"" "# include \"model/high/good.h\""
        "#include <model/high/good.h>" "#include <high/good.h>" "#include \"high/good.h\"" "#include \"../high/good.h\""
        "#include \"good.h\"")
    math(EXPR number "${number} + 1")
    file(WRITE ${folders}/${number}/model/low/bad.h "${include}\n")
    file(WRITE ${folders}/${number}/model/high/good.h "#include \"model/low/bad.h\"\n")
    add_test(NAME folders_catch_${number} COMMAND ${CMAKE_COMMAND} -DSOURCE=${folders}/${number}/model
        "-DFOLDERS=low$<SEMICOLON>high" -P ${PROJECT_SOURCE_DIR}/lib/order.cmake)
    set_tests_properties(folders_catch_${number} PROPERTIES PASS_REGULAR_EXPRESSION "low/bad.h (includes high|has .*include)")
    list(APPEND catches folders_catch_${number})
endforeach()
find_program(REUSE reuse REQUIRED)
add_test(NAME licences COMMAND ${REUSE} --root ${PROJECT_SOURCE_DIR} lint)
add_test(NAME changelog COMMAND ${CMAKE_COMMAND} -DCHANGELOG=${PROJECT_SOURCE_DIR}/CHANGELOG.md -DCHECK=ON
    -P ${PROJECT_SOURCE_DIR}/resources/news.cmake)
add_test(NAME xeps COMMAND ${CMAKE_COMMAND} -DREADME=${PROJECT_SOURCE_DIR}/README.md -DCHECK=ON
    -P ${PROJECT_SOURCE_DIR}/resources/doap.cmake)
add_test(NAME another_qxmpp COMMAND ${CMAKE_COMMAND} -DVERSION=1.15.1 -P ${PROJECT_SOURCE_DIR}/lib/network/qxmppversions.cmake)
set_tests_properties(another_qxmpp PROPERTIES
    PASS_REGULAR_EXPRESSION "Parlour works with QXmpp 1.10 or 1.14, and this is[ \n]+1.15.1")
add_test(NAME desktop_entry COMMAND desktop-file-validate ${PROJECT_SOURCE_DIR}/resources/im.parlour.Parlour.desktop)
add_test(NAME metainfo COMMAND appstreamcli validate --no-net
    ${PROJECT_BINARY_DIR}/resources/im.parlour.Parlour.metainfo.xml)
add_test(NAME metainfo_published COMMAND appstreamcli validate --no-net
    ${PROJECT_BINARY_DIR}/resources/published/im.parlour.Parlour.metainfo.xml)
find_program(LUPDATE lupdate REQUIRED HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} /usr/lib/qt6/bin)
add_test(NAME translations COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -DLUPDATE=${LUPDATE}
    -P ${PROJECT_SOURCE_DIR}/translations/check.cmake)
add_test(NAME translations_catch COMMAND ${CMAKE_COMMAND} -DSCRATCH=${CMAKE_CURRENT_BINARY_DIR}/translations
    -P ${PROJECT_SOURCE_DIR}/translations/check.cmake)
set_tests_properties(layers layers_catch folders ${catches} licences changelog xeps another_qxmpp desktop_entry metainfo metainfo_published translations translations_catch PROPERTIES LABELS source)
