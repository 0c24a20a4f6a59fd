// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace parlour {

/// Bytes of one XML stream in, tags out. Each byte is looked at once, whatever it is and in whatever pieces it comes.
///
/// In place of QXmlStreamReader, which compares each attribute of a tag with each other one, and gives up at names of
/// 4 kB. Knows no namespaces. What XMPP forbids (document types, processing instructions, comments; RFC 6120
/// section 11.1) is treated like XML that is not well-formed.
class XmlScanner
{
public:
    enum class Token {
        None,   ///< The rest is not complete; more must be fed.
        Start,  ///< A start tag: name(), attributes(). An End follows at once when the element is empty by its tag.
        End,    ///< An end tag, that of the innermost open element.
        Broken, ///< error() tells why. Nothing follows.
    };
    struct Attribute
    {
        QByteArrayView name;
        QByteArrayView value; ///< References resolved, white space normalised.
    };

    /// `most` attributes of a tag, declarations of namespaces included, are kept; of a child of the root also from, id
    /// and type, wherever they stand.
    explicit XmlScanner(int most = 100);

    /// Forgets everything before a new stream.
    void reset() { *this = XmlScanner(m_most); }
    void feed(const QByteArray &bytes);
    /// The next tag of the bytes fed.
    Token next();

    /// The name in the start tag. Like attributes() valid until the next call of next().
    QByteArrayView name() const { return part(0, m_nameEnd); }
    std::vector<Attribute> attributes() const;
    /// Returns whether the start tag has more attributes than are kept.
    bool hasMore() const { return m_count > m_most; }
    /// The text between the last two tags. Forgets it.
    QString takeText();

    /// While this is on, there are no attributes and no text.
    void setSkipping(bool skipping);

    /// Open elements, the root included.
    int depth() const { return int(m_nameSizes.size()); }
    /// Characters since the child of the root that is under way began, or that has ended with this token; between two
    /// of them there are none. Those beyond ASCII count as one.
    qint64 length() const;
    /// In English, for the log.
    QString error() const { return m_error; }

private:
    enum class State {
        Beginning, ///< Nothing but a declaration and blanks may come before the root.
        Declaration,
        Content,
        Less,        ///< After '<'.
        Exclamation, ///< After "<!".
        Section,     ///< CDATA
        StartName,
        EndName,
        EndTail, ///< Blanks before the '>' of an end tag.
        Inside,  ///< Between the attributes of a start tag.
        AttributeName,
        Equals,
        Quote,
        Value,
        Slash, ///< After the '/' at the end of a start tag.
        Over,
    };
    struct Extent
    {
        qsizetype name, value, end;
    };

    Token step();
    Token readBeginning(char byte);
    Token readDeclaration(char byte);
    Token readBlanks();
    Token readContent();
    Token readLess(char byte);
    Token readExclamation(char byte);
    Token readSection();
    Token readReference(char byte);
    Token readName();
    Token readInside(char byte);
    Token readValue();
    Token endStart(bool empty);
    Token endElement();
    Token endAttribute();
    Token broken(const QString &reason);
    Token illFormed();
    bool take(unsigned stops, QByteArray *into);
    bool takeWide(uchar byte);
    void append(QByteArrayView characters);
    QByteArray *text() { return m_skipping ? nullptr : &m_text; }
    QByteArray *value() { return m_keeping ? &m_tag : nullptr; }
    QByteArrayView part(qsizetype from, qsizetype to) const { return {m_tag.constData() + from, to - from}; }

    QByteArray m_input;
    qsizetype m_at = 0;  ///< Number of bytes of m_input that were read.
    qint64 m_before = 0; ///< Bytes before m_input.
    qint64 m_later = 0;  ///< Bytes so far that are not the first of their character.
    qint64 m_begin = 0;  ///< The character where the tag of the root or of a child of it began.
    State m_state = State::Beginning;
    QString m_error;

    QByteArray m_names; ///< Names of the open elements, one behind the other.
    std::vector<qsizetype> m_nameSizes;
    QByteArray m_text;
    QByteArray m_word; ///< The reference, declaration or beginning of a CDATA section under way.
    QByteArray m_tag;  ///< The tag under way: its name, and the names and values of its attributes.
    std::vector<Extent> m_attributes;
    qsizetype m_nameEnd = 0;   ///< End of the tag's name.
    qsizetype m_nameBegin = 0; ///< Start of the name of the attribute under way.
    qsizetype m_valueBegin = 0;
    int m_most;
    int m_count = 0;     ///< Attributes of this tag.
    int m_brackets = 0;  ///< Number of ']' that came last, at most 2. In a CDATA section they are not in the text yet.
    int m_width = 0;     ///< Bytes of the character under way.
    int m_missing = 0;   ///< Number of its bytes that have not come yet.
    char32_t m_code = 0; ///< Its code as far as it is known.
    char m_quote = 0;
    bool m_inReference = false;
    bool m_afterReturn = false; ///< A line feed is part of the same line end.
    bool m_afterBlank = false;  ///< An attribute may begin.
    bool m_keeping = false;     ///< The attribute under way is kept.
    bool m_skipping = false;
    bool m_emptied = false; ///< The element ends with its start tag.
    bool m_tagged = false;  ///< The last token was a whole tag.
};

} // namespace parlour
