// Sweden's counties: code, name and letter.
// Source: codes and names from SCB, by github.com/sjbrg/swedish-geodata at 03b0a24 (CC0 1.0); the letters
// are public facts, added by hand.
//
// Written by Tests/TestNetworks/Generators/SwedishReference.swift; not to be changed by hand.

extension Reference {
    static let swedishCounties = #"""
        code;name;letter
        01;Stockholms län;AB
        03;Uppsala län;C
        04;Södermanlands län;D
        05;Östergötlands län;E
        06;Jönköpings län;F
        07;Kronobergs län;G
        08;Kalmar län;H
        09;Gotlands län;I
        10;Blekinge län;K
        12;Skåne län;M
        13;Hallands län;N
        14;Västra Götalands län;O
        17;Värmlands län;S
        18;Örebro län;T
        19;Västmanlands län;U
        20;Dalarnas län;W
        21;Gävleborgs län;X
        22;Västernorrlands län;Y
        23;Jämtlands län;Z
        24;Västerbottens län;AC
        25;Norrbottens län;BD
        """#
}
