import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/text/annotate.ts';
import { makePack } from '../../support/school-packs.ts';

/** Names of pupils in UK schools, chosen apart from the lists that the filter is built of. */
const GROUPS: Readonly<Record<string, string>> = {
  English:
    'Oliver George Harry Noah Jack Amelia Isla Charlotte Evie Phoebe Imogen Alfie Freddie Jessica Matilda Toby Harriet Elsie Reuben Beatrice',
  Welsh:
    'Ffion Gethin Osian Cerys Rhodri Gwenllian Llinos Iestyn Eleri Tomos Mabli Macsen Efan Lowri Angharad Dafydd Nanw Guto Heledd Ieuan',
  Irish:
    'Caoimhe Oisín Cillian Saoirse Niamh Aoife Tadhg Róisín Fionn Éabha Ciarán Sadhbh Eoin Gráinne Daithí Clodagh Cormac Bláthnaid Odhrán Síofra',
  Scottish:
    'Eilidh Hamish Ruaridh Mhairi Lachlan Catriona Struan Isla Fergus Morven Callum Kirsty Iona Angus Skye Finlay Ailsa Murdo Rhona Euan',
  Nigerian:
    'Adaeze Chidi Folake Oluwaseun Chiamaka Emeka Temitope Ngozi Ayomide Ifeoma Tobiloba Kelechi Damilola Obinna Yetunde Chukwuemeka Zainab Simisola Uche Kamsiyochukwu',
  Ghanaian: 'Kwame Akosua Kofi Abena Yaw Ama Kwabena Efua Kojo Adwoa',
  SouthernAfrican:
    'Thandiwe Tendai Tafadzwa Rutendo Tinashe Nomvula Sibusiso Lerato Anesu Kudzai Ruvimbo Thabo Nyasha Makanaka Zanele',
  Punjabi:
    'Harpreet Gurleen Jaspreet Simran Manpreet Arjan Gurpreet Amrit Jasleen Navdeep Kiranjit Sukhpreet Balraj Prabhjot Harleen',
  SouthAsian: 'Aarav Priya Rohan Ananya Kavya Saanvi Ishaan Diya Vihaan Aditya Meera Nikhil Riya Arjun Pooja',
  Muslim: 'Muhammad Aisha Yusuf Fatima Ibrahim Zainab Bilal Khadija Hamza Maryam Ayaan Safiya Umar Hafsa Idris',
  Somali: 'Abdirahman Hodan Ayaan Fartun Liban Sumaya Warsame Nasra Idil Guled',
  Polish:
    'Wojciech Zuzanna Jakub Kacper Katarzyna Oliwia Mateusz Agnieszka Szymon Zofia Franciszek Maja Bartosz Weronika Julek',
  EasternEuropean:
    'Andrei Ioana Volodymyr Oleksandra Gintare Lukas Matyas Zsofia Dimitar Desislava Rokas Bogdan Ivana Mihai Svitlana',
  EastAsian: 'Wei Linh Jun Mei Haruto Xin Yuki Minh Jia Hiroshi Ying Jiho Sakura Thuy Zihan',
  Turkish: 'Emre Elif Mehmet Zeynep Yusuf Ayşe Kerem Defne Baran Rojin',
  Jewish: 'Chaim Rivka Shlomo Chaya Yosef Shira Mendel Tzipora Avraham Leah',
};
const LAST = ['Price', 'Shah', 'Bowen', 'Doyle', 'Kaya'];
const LEAST = 0.9;

const children = (names: string): string[] => names.split(' ').map((name, i) => `${name} ${LAST[i % LAST.length]}`);
const share = (hits: readonly boolean[]): number => hits.filter(Boolean).length / hits.length;

describe('recall by group of names', () => {
  it.each(Object.entries(GROUPS))(
    '%s names are found from the roster, with a capital and in lower case',
    (_group, names) => {
      const pack = makePack({ name: 'Example Primary School' }, children(names));
      const sure = (text: string): boolean => annotate(text, pack).names.some((name) => name.confidence >= 0.5);
      const first = names.split(' ');
      expect(share(first.map((name) => sure(`well done ${name} in my class, we are so proud`)))).toBeGreaterThanOrEqual(
        LEAST,
      );
      expect(
        share(first.map((name) => sure(`well done ${name.toLowerCase()} in my class, we are so proud`))),
      ).toBeGreaterThanOrEqual(LEAST);
      expect(share(children(names).map((name) => sure(`${name} told me a joke in the lesson`)))).toBeGreaterThanOrEqual(
        LEAST,
      );
    },
  );

  it.each(Object.entries(GROUPS))('%s names are found where there is no roster', (_group, names) => {
    const pack = makePack({ name: 'Example Primary School' });
    const found = names
      .split(' ')
      .map((name) =>
        annotate(`well done ${name} in my class, we are so proud`, pack).names.some((fact) => fact.confidence >= 0.5),
      );
    expect(share(found)).toBeGreaterThanOrEqual(0.8);
  });
});
