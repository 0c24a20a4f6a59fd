// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Run by the build: makes the table of emoji from Unicode's data, emoji-test.txt and CLDR's annotations.
//     maketable emoji-test.txt annotations/en.xml annotations/de.xml > table.cpp
// One emoji is a line: itself, then for English and German its name and further words to search it by, between tabs.
// Those with several skin tones are there once; emoji-test.txt has the order.
#include <fstream>
#include <iostream>
#include <map>
#include <string>

namespace {

struct Annotation
{
    std::string name;
    std::string words;
};
using Annotations = std::map<std::string, Annotation>;

constexpr std::string_view VariationSelector = "\uFE0F"; // CLDR leaves it out.

std::string without(const std::string &text, std::string_view part, std::string_view instead = {})
{
    std::string kept;
    size_t from = 0;
    for (size_t at = 0; (at = text.find(part, from)) != std::string::npos; from = at + part.size())
        kept.append(text, from, at - from).append(instead);
    return kept.append(text, from);
}

std::string between(const std::string &line, std::string_view start, std::string_view end)
{
    const size_t from = line.find(start);
    const size_t to = from == std::string::npos ? from : line.find(end, from + start.size());
    return to == std::string::npos ? std::string() : line.substr(from + start.size(), to - from - start.size());
}

std::string plain(const std::string &text)
{
    return without(without(without(text, "&lt;", "<"), "&gt;", ">"), "&amp;", "&");
}

/// `<annotation cp="X">word | word</annotation>` and `<annotation cp="X" type="tts">name</annotation>`, each in a line.
Annotations annotations(const char *path)
{
    Annotations all;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const std::string emoji = between(line, "<annotation cp=\"", "\"");
        if (emoji.empty())
            continue;
        const std::string text = plain(between(line, ">", "</annotation>"));
        auto &annotation = all[without(emoji, VariationSelector)];
        (line.find("type=\"tts\"") == std::string::npos ? annotation.words : annotation.name) = text;
    }
    return all;
}

void write(const std::string &emoji, const std::string &name, const Annotations &english, const Annotations &german)
{
    const auto of = [&emoji](const Annotations &all) {
        const auto found = all.find(without(emoji, VariationSelector));
        return found == all.end() ? Annotation {} : found->second;
    };
    const Annotation en = of(english), de = of(german);
    std::cout << emoji << '\t' << (en.name.empty() ? name : en.name) << '\t' << without(en.words, " | ", "|") << '\t'
              << de.name << '\t' << without(de.words, " | ", "|") << '\n';
}

} // namespace

int main(int count, char **arguments)
{
    constexpr int Expected = 4;
    if (count != Expected)
        return 1;
    const auto english = annotations(arguments[2]);
    const auto german = annotations(arguments[3]);
    std::ifstream file(arguments[1]);
    int written = 0;
    constexpr int Chunk = 100; // Compilers bound the length of a literal.
    std::cout
        << "#include \"protocol/emoji/emojitable.h\"\n\nnamespace parlour::emoji {\n\nconst char *const Table[] = {\n";
    for (std::string line; std::getline(file, line);) {
        const size_t comment = line.find("# ");
        if (line.find("; fully-qualified") == std::string::npos || line.find("skin tone") != std::string::npos)
            continue;
        const std::string rest = line.substr(comment + 2); // "X E1.0 name"
        const size_t version = rest.find(" E");
        const size_t name = rest.find(' ', version + 1);
        std::cout << (written % Chunk == 0 ? "R\"=(" : "");
        write(rest.substr(0, version), rest.substr(name + 1), english, german);
        std::cout << (++written % Chunk == 0 ? ")=\",\n" : "");
    }
    std::cout << (written % Chunk == 0 ? "" : ")=\",\n") << "nullptr};\n\n} // namespace parlour::emoji\n";
    return written > 1000 && !english.empty() && !german.empty() ? 0 : 1;
}
