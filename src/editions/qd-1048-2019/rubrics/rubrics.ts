import { freshVegetablesAndFruit } from './01-fresh-vegetables-and-fruit';
import { freshMeatEggsMilk } from './02-fresh-meat-eggs-milk';
import { riceAndCereals } from './03-rice-and-cereals';
import { honeyAndHoneyProducts } from './04-honey-and-honey-products';
import { fastFood } from './05-fast-food';
import { riceAndCerealProducts } from './06-rice-and-cereal-products';
import { vegetableAndFruitProducts } from './07-vegetable-and-fruit-products';
import { meatEggMilkProducts } from './08-meat-egg-milk-products';
import { seafoodProducts } from './09-seafood-products';
import { liquidCondiments } from './10-liquid-condiments';
import { otherCondiments } from './11-other-condiments';
import { tea } from './12-tea';
import { otherTeaProducts } from './13-other-tea-products';
import { coffeeAndCocoa } from './14-coffee-and-cocoa';
import { whiteSpirit } from './15-white-spirit';
import { otherAlcoholicDrinks } from './16-other-alcoholic-drinks';
import { bottledWater } from './17-bottled-water';
import { softDrinks } from './18-soft-drinks';
import { functionalFoodAndTraditionalMedicine } from './19-functional-food-and-traditional-medicine';
import { cosmetics } from './20-cosmetics';
import { medicalDevices } from './21-medical-devices';
import { otherHerbs } from './22-other-herbs';
import { decorativeHandicrafts } from './23-decorative-handicrafts';
import { householdHandicrafts } from './24-household-handicrafts';
import { textilesAndGarments } from './25-textiles-and-garments';
import { communityTourism } from './26-community-tourism';

/** The criteria sets of this edition by number of the product set; set 26 is its 2020 text. */
export const rubrics = /* @__PURE__ */ Object.freeze({
  1: freshVegetablesAndFruit,
  2: freshMeatEggsMilk,
  3: riceAndCereals,
  4: honeyAndHoneyProducts,
  5: fastFood,
  6: riceAndCerealProducts,
  7: vegetableAndFruitProducts,
  8: meatEggMilkProducts,
  9: seafoodProducts,
  10: liquidCondiments,
  11: otherCondiments,
  12: tea,
  13: otherTeaProducts,
  14: coffeeAndCocoa,
  15: whiteSpirit,
  16: otherAlcoholicDrinks,
  17: bottledWater,
  18: softDrinks,
  19: functionalFoodAndTraditionalMedicine,
  20: cosmetics,
  21: medicalDevices,
  22: otherHerbs,
  23: decorativeHandicrafts,
  24: householdHandicrafts,
  25: textilesAndGarments,
  26: communityTourism,
});
