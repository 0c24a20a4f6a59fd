// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen.h"

#include <X11/XKBlib.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

namespace parlour::live {

/// One way to get a symbol from the keyboard.
struct Screen::Stroke
{
    unsigned keycode = 0;
    bool shifted = false;
};

namespace {

/// The windows may go while we look at them; that is no reason to end the test.
int ignoreError(Display *, XErrorEvent *)
{
    return 0;
}

KeySym symbolOf(char32_t character)
{
    if (character == U'\n')
        return XK_Return;
    const bool latin1 = (character >= 0x20 && character < 0x7f) || (character >= 0xa0 && character <= 0xff);
    return latin1 ? KeySym(character) : KeySym(0x01000000 + character);
}

KeySym symbolNamed(const QString &name)
{
    const KeySym symbol = XStringToKeysym(name.toLatin1().constData());
    if (symbol != NoSymbol)
        return symbol;
    return name == QLatin1StringView("Control") ? XK_Control_L
        : name == QLatin1StringView("Shift")    ? XK_Shift_L
        : name == QLatin1StringView("Alt")      ? XK_Alt_L
                                                : NoSymbol;
}

} // namespace

Screen::Screen(QSize size)
    : m_size(size)
{
    const QString geometry = QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height());
    const QStringList said = m_server.start(
        QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"), geometry,
         QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset")},
        QProcessEnvironment::systemEnvironment());
    if (said.isEmpty())
        return;
    m_name = QLatin1Char(':') + said.first();
    XSetErrorHandler(ignoreError);
    m_display = XOpenDisplay(m_name.toLatin1().constData());
}

Screen::~Screen()
{
    if (m_display)
        XCloseDisplay(m_display);
}

void Screen::move(QPoint position)
{
    XTestFakeMotionEvent(m_display, -1, position.x(), position.y(), CurrentTime);
    XSync(m_display, False);
}

void Screen::button(unsigned number)
{
    XTestFakeButtonEvent(m_display, number, True, CurrentTime);
    XTestFakeButtonEvent(m_display, number, False, CurrentTime);
    XSync(m_display, False);
}

void Screen::click(QPoint position)
{
    focusTopWindow();
    move(position);
    button(Button1);
}

void Screen::rightClick(QPoint position)
{
    focusTopWindow();
    move(position);
    button(Button3);
}

void Screen::doubleClick(QPoint position)
{
    click(position);
    button(Button1);
}

void Screen::scroll(int notches)
{
    for (int i = 0; i < qAbs(notches); ++i)
        button(notches > 0 ? Button5 : Button4);
}

void Screen::hold(unsigned keycode, bool down)
{
    XTestFakeKeyEvent(m_display, keycode, down, CurrentTime);
}

/// Where `symbol` is on the keyboard; one that is nowhere gets a spare key of its own and keeps it, because a key that
/// is taken back may be gone before the program has looked at it.
Screen::Stroke Screen::stroke(KeySymbol symbol)
{
    int first = 0, last = 0;
    XDisplayKeycodes(m_display, &first, &last);
    for (int level : {0, 1}) {
        for (int code = first; code <= last; ++code) {
            if (XkbKeycodeToKeysym(m_display, KeyCode(code), 0, level) == symbol)
                return {unsigned(code), level == 1};
        }
    }
    for (int code = last; code >= first; --code) {
        if (XkbKeycodeToKeysym(m_display, KeyCode(code), 0, 0) != NoSymbol)
            continue;
        KeySym symbols[] {symbol, symbol};
        XChangeKeyboardMapping(m_display, code, 2, symbols, 1);
        XSync(m_display, False);
        // Our own view of the keyboard follows the same event as everybody's.
        for (XEvent event; XCheckTypedEvent(m_display, MappingNotify, &event);)
            XRefreshKeyboardMapping(&event.xmapping);
        return {unsigned(code), false};
    }
    return {};
}

void Screen::press(KeySymbol symbol)
{
    const auto [keycode, shifted] = stroke(symbol);
    const KeyCode shift = XKeysymToKeycode(m_display, XK_Shift_L);
    if (shifted)
        hold(shift, true);
    hold(keycode, true);
    hold(keycode, false);
    if (shifted)
        hold(shift, false);
    XSync(m_display, False);
}

void Screen::key(const QString &chord)
{
    focusTopWindow();
    QStringList modifiers = chord.split(QLatin1Char('+'));
    const QString last = modifiers.takeLast();
    for (const QString &modifier : std::as_const(modifiers))
        hold(XKeysymToKeycode(m_display, symbolNamed(modifier)), true);
    press(symbolNamed(last));
    for (const QString &modifier : std::as_const(modifiers))
        hold(XKeysymToKeycode(m_display, symbolNamed(modifier)), false);
    XSync(m_display, False);
}

void Screen::type(const QString &text)
{
    focusTopWindow();
    for (char32_t character : text.toUcs4())
        press(symbolOf(character));
}

/// What a window manager would do: the topmost window has the keyboard.
void Screen::focusTopWindow()
{
    Window root = 0, parent = 0, *children = nullptr;
    unsigned count = 0;
    if (!XQueryTree(m_display, DefaultRootWindow(m_display), &root, &parent, &children, &count))
        return;
    for (unsigned i = count; i > 0; --i) {
        XWindowAttributes attributes {};
        if (!XGetWindowAttributes(m_display, children[i - 1], &attributes) || attributes.map_state != IsViewable
            || attributes.c_class != InputOutput || attributes.override_redirect)
            continue;
        Window focused = 0;
        int revert = 0;
        XGetInputFocus(m_display, &focused, &revert);
        if (focused != children[i - 1])
            XSetInputFocus(m_display, children[i - 1], RevertToParent, CurrentTime);
        break;
    }
    XFree(children);
    XSync(m_display, False);
}

QImage Screen::grab() const
{
    XImage *image = XGetImage(m_display, DefaultRootWindow(m_display), 0, 0, unsigned(m_size.width()),
                              unsigned(m_size.height()), AllPlanes, ZPixmap);
    if (!image)
        return {};
    const QImage copy = QImage(reinterpret_cast<const uchar *>(image->data), image->width, image->height,
                               image->bytes_per_line, QImage::Format_RGB32)
                            .copy();
    XDestroyImage(image);
    return copy;
}

} // namespace parlour::live
