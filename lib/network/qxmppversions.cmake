# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Parlour reads the stream in QXmpp's place (streamhook.cpp), and so knows its insides, which change with each minor
# version. One that was not tried builds, and then signs nobody in: better to hear of it here.
# cmake -DVERSION=<version> -P lib/network/qxmppversions.cmake asks about one.
if(CMAKE_SCRIPT_MODE_FILE)
    cmake_minimum_required(VERSION 3.25)
endif()
set(parlour_qxmpp_versions 1.10 1.14)

function(parlour_check_qxmpp version)
    string(REGEX MATCH "^[0-9]+\\.[0-9]+" minor "${version}")
    if(NOT minor IN_LIST parlour_qxmpp_versions)
        list(JOIN parlour_qxmpp_versions " or " known)
        message(FATAL_ERROR "Parlour works with QXmpp ${known}, and this is ${version}. "
            "What a new one needs stands in lib/network/streamhook.h.")
    endif()
endfunction()

if(VERSION AND CMAKE_SCRIPT_MODE_FILE)
    parlour_check_qxmpp(${VERSION})
endif()
