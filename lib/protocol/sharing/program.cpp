// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/program.h"

#include <QByteArray>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::sharing {

static bool isNamedLikeOne(const QString &name)
{
    static const QStringList Endings {
        u"action"_s, u"appimage"_s, u"apk"_s,  u"bash"_s,  u"bat"_s,   u"cmd"_s,     u"com"_s,        u"cpl"_s,
        u"csh"_s,    u"deb"_s,      u"dll"_s,  u"exe"_s,   u"fish"_s,  u"flatpak"_s, u"flatpakref"_s, u"flatpakrepo"_s,
        u"hta"_s,    u"htm"_s,      u"html"_s, u"jar"_s,   u"jnlp"_s,  u"js"_s,      u"jse"_s,        u"kdelnk"_s,
        u"ksh"_s,    u"lnk"_s,      u"lua"_s,  u"mht"_s,   u"mhtml"_s, u"mjs"_s,     u"msi"_s,        u"msp"_s,
        u"php"_s,    u"pif"_s,      u"pl"_s,   u"ps1"_s,   u"py"_s,    u"pyc"_s,     u"pyw"_s,        u"rb"_s,
        u"reg"_s,    u"rpm"_s,      u"run"_s,  u"scf"_s,   u"scr"_s,   u"service"_s, u"sh"_s,         u"shtml"_s,
        u"snap"_s,   u"svg"_s,      u"svgz"_s, u"tcl"_s,   u"url"_s,   u"vbe"_s,     u"vbs"_s,        u"webloc"_s,
        u"wsf"_s,    u"wsh"_s,      u"xht"_s,  u"xhtml"_s, u"xml"_s,   u"xsl"_s,     u"xslt"_s,       u"zsh"_s,
        u"desktop"_s};
    return Endings.contains(name.section(u'.', -1).toLower());
}

static bool beginsLikeOne(const QByteArray &head)
{
    for (const char *binary : {"\x7f"
                               "ELF",
                               "MZ", "#!"}) {
        if (head.startsWith(binary))
            return true;
    }
    QByteArray words = head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head;
    words = words.trimmed().left(512).toLower();
    const auto begins = [&words](const char *start) { return words.startsWith(start); };
    static constexpr const char *Starts[] {"[desktop entry]", "<?xml", "<!doctype", "<html", "<svg",
                                           "<head",           "<body", "<script",   "<!--",  "<?php"};
    return std::ranges::any_of(Starts, begins) || words.contains("\n[desktop entry]");
}

bool isProgram(const QString &name, const QByteArray &head)
{
    return isNamedLikeOne(name) || beginsLikeOne(head);
}

} // namespace parlour::sharing
