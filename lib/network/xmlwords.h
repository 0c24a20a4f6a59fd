// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace parlour {

/// Short words that recur, each stored once. A word that was dropped is merely stored again.
class XmlWords
{
public:
    /// `bytes`, which are UTF-8, as text.
    QString text(QByteArrayView bytes);

private:
    struct Word
    {
        QByteArray bytes;
        QString text;
    };
    std::vector<Word> m_words = std::vector<Word>(512);
};

/// The prefixes that mean something at one place of a document.
class XmlPrefixes
{
public:
    /// Returns whether the attribute `name` declares a prefix, or the default namespace.
    static bool isDeclaration(QByteArrayView name);

    /// Adds the declaration `name`, which counts until leave(`depth`). False when no document may declare that.
    bool declare(QByteArrayView name, QByteArrayView value, int depth, XmlWords &words);
    void leave(int depth);
    /// Returns the number of declarations that count now.
    size_t size() const { return m_declared.size(); }
    /// Returns the namespace of `prefix`; null when it is not declared. It is never null for the empty prefix.
    QString find(QByteArrayView prefix) const;

private:
    struct Declared
    {
        QByteArray prefix;
        QString meaning;
        int depth;
    };
    std::vector<Declared> m_declared;
};

/// A name split into prefix (may be empty) and local part; both empty when it is malformed.
struct XmlName
{
    QByteArrayView prefix, local;
    static XmlName split(QByteArrayView name);
};

} // namespace parlour
