# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What optimised builds defend themselves with when a bug in them is used, as far as compiler and linker know it. Packagers'
# flags come on top. tests/hardening.cmake reads from the program that each is there.
include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

set(optimised "$<CONFIG:Release,RelWithDebInfo,MinSizeRel>")
# Some distributions' compilers define it to less by themselves.
add_compile_options("$<${optimised}:-U_FORTIFY_SOURCE>" "$<${optimised}:-D_FORTIFY_SOURCE=3>")
foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    string(MAKE_C_IDENTIFIER "PARLOUR_HAS${flag}" known)
    check_cxx_compiler_flag(${flag} ${known})
    if(${known})
        add_compile_options("$<${optimised}:${flag}>")
    endif()
endforeach()
foreach(flag -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
    string(MAKE_C_IDENTIFIER "PARLOUR_HAS${flag}" known)
    check_linker_flag(CXX ${flag} ${known})
    if(${known})
        add_link_options("$<${optimised}:${flag}>")
    endif()
endforeach()
