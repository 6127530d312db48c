#!/usr/bin/python3
# pinyin.py — the pinyin of the Chinese names, against readings that somebody else collected
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET

# The readings of a character come from Unihan, as the Debian package below has them. Which of them is meant only the
# word tells, so the words with characters that are read in several ways are listed here.
PACKAGE = "golang-github-mozillazg-go-pinyin-dev"
DICTIONARY = "/go-pinyin/pinyin_dict.go"
WORDS = {
    "重定向": "chong2 ding4 xiang4", "重置": "chong2 zhi4", "重试": "chong2 shi4", "重新": "chong2 xin1",
    "长度": "chang2 du4", "过长": "guo4 chang2", "家长": "jia1 zhang3", "切换": "qie1 huan4", "一切": "yi1 qie4",
    "回调": "hui2 diao4", "处理": "chu3 li3", "处理中": "chu3 li3 zhong1", "续传": "xu4 chuan2",
    "上传": "shang4 chuan2", "启发式": "qi3 fa1 shi4", "触发": "chu4 fa1", "转发": "zhuan3 fa1", "发送": "fa1 song4",
    "校验": "jiao4 yan4", "提供商": "ti2 gong1 shang1", "参与": "can1 yu4", "冲突": "chong1 tu1", "部分": "bu4 fen5",
    "禁止": "jin4 zhi3", "封禁": "feng1 jin4", "过载": "guo4 zai4", "账号": "zhang4 hao4", "单个": "dan1 ge4",
    "数据": "shu4 ju4", "数量": "shu4 liang4", "空间": "kong1 jian1", "监听": "jian1 ting1", "响应": "xiang3 ying4",
    "应用": "ying4 yong4", "转换": "zhuan3 huan4", "运行": "yun4 xing2", "正常": "zheng4 chang2", "更": "geng4",
    "期望": "qi1 wang4", "存储": "cun2 chu3", "服务器": "fu2 wu4 qi4", "目的": "mu4 di4", "不支持的": "bu4 zhi1 chi2 de5",
}


def readings():
    """Of each character: its readings, such as {"chong2", "zhong4"}."""
    output = subprocess.run(["dpkg-query", "-L", PACKAGE], capture_output=True, text=True, check=False).stdout
    paths = [line for line in output.splitlines() if line.endswith(DICTIONARY)]
    if len(paths) != 1:
        sys.exit(f"the package {PACKAGE} is not installed; ./dev test installs it")
    text = pathlib.Path(paths[0]).read_text(encoding="utf-8")
    return {chr(int(code, 16)): {to_digits(each) for each in marked.split(",")}
            for code, marked in re.findall(r'(0x[0-9a-fA-F]+):\s*"([^"]+)"', text)}


def to_digits(syllable):
    """chóng → chong2, lǜ → lv4, de → de5"""
    tones = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
    tone, letters = "5", ""
    for char in unicodedata.normalize("NFD", syllable):
        tone = tones.get(char, tone)
        letters += "v" if char == "\u0308" else "" if char in tones else char
    return letters.replace("uv", "v") + tone


def translations(root):
    text = (root / "po" / "zh_CN.po").read_text(encoding="utf-8")
    pattern = r'^msgctxt "([0-9x]{3})"\nmsgid ((?:".*"\n)+)msgstr ((?:".*"\n)+)'

    def join(lines):
        return "".join(line[1:-1] for line in lines.splitlines()).replace('\\"', '"')
    return {(code, join(english)): join(chinese) for code, english, chinese in re.findall(pattern, text, re.M)}


def check(name, pinyin, known):
    """A syllable for each Chinese character, one of its readings and the right one of them."""
    chars = re.findall(r"[\u3400-\u9fff]", name)
    syllables = pinyin.split(" ")
    if len(chars) != len(syllables):
        yield f"{name}: {len(chars)} characters, {len(syllables)} syllables"
        return
    for char, syllable in zip(chars, syllables):
        plain = {each[:-1] for each in known.get(char, ())}
        if syllable not in known.get(char, ()) and not (syllable[-1] == "5" and syllable[:-1] in plain):
            yield f"{name}: {char} is not read {syllable} but {', '.join(sorted(known.get(char, ['in no way'])))}"
    joined = "".join(chars)
    for word, reading in WORDS.items():
        for match in re.finditer(word, joined):
            found = " ".join(syllables[match.start():match.end()])
            if found != reading:
                yield f"{name}: {word} is read {reading}, not {found}"


def main():
    root = pathlib.Path(sys.argv[1])
    names, known = translations(root), readings()
    problems, count = [], 0
    for path in sorted((root / "data" / "table").glob("*.xml.in")):
        for status in ET.parse(path).iter("status"):
            english = " ".join(status.find("name").text.split())
            name = names[status.get("code"), english]
            problems += [f"{status.get('code')} {each}" for each in check(name, status.find("pinyin").text, known)]
            count += 1
    print("\n".join(problems) or f"{count} names, {len(known)} characters with readings")
    sys.exit(bool(problems) or count == 0)


main()
