import { freshVegetablesAndFruit } from './sheets/01-fresh-vegetables-and-fruit';
import { freshMeatEggsMilk } from './sheets/02-fresh-meat-eggs-milk';
import { riceAndCereals } from './sheets/03-rice-and-cereals';
import { honeyAndHoneyProducts } from './sheets/04-honey-and-honey-products';
import { fastFood } from './sheets/05-fast-food';
import { riceAndCerealProducts } from './sheets/06-rice-and-cereal-products';
import { vegetableAndFruitProducts } from './sheets/07-vegetable-and-fruit-products';
import { meatEggMilkProducts } from './sheets/08-meat-egg-milk-products';
import { seafoodProducts } from './sheets/09-seafood-products';
import { liquidCondiments } from './sheets/10-liquid-condiments';
import { otherCondiments } from './sheets/11-other-condiments';
import { tea } from './sheets/12-tea';
import { otherTeaProducts } from './sheets/13-other-tea-products';
import { coffeeAndCocoa } from './sheets/14-coffee-and-cocoa';
import { whiteSpirit } from './sheets/15-white-spirit';
import { otherAlcoholicDrinks } from './sheets/16-other-alcoholic-drinks';
import { bottledWater } from './sheets/17-bottled-water';
import { softDrinks } from './sheets/18-soft-drinks';
import { functionalFoodAndTraditionalMedicine } from './sheets/19-functional-food-and-traditional-medicine';
import { cosmetics } from './sheets/20-cosmetics';
import { medicalDevices } from './sheets/21-medical-devices';
import { otherHerbs } from './sheets/22-other-herbs';
import { decorativeHandicrafts } from './sheets/23-decorative-handicrafts';
import { householdHandicrafts } from './sheets/24-household-handicrafts';
import { textilesAndGarments } from './sheets/25-textiles-and-garments';
import { traditionalAndFestivalTourism } from './sheets/26-traditional-and-festival-tourism';
import { communityTourism } from './sheets/26-community-tourism';

export {
  freshVegetablesAndFruit,
  freshMeatEggsMilk,
  riceAndCereals,
  honeyAndHoneyProducts,
  fastFood,
  riceAndCerealProducts,
  vegetableAndFruitProducts,
  meatEggMilkProducts,
  seafoodProducts,
  liquidCondiments,
  otherCondiments,
  tea,
  otherTeaProducts,
  coffeeAndCocoa,
  whiteSpirit,
  otherAlcoholicDrinks,
  bottledWater,
  softDrinks,
  functionalFoodAndTraditionalMedicine,
  cosmetics,
  medicalDevices,
  otherHerbs,
  decorativeHandicrafts,
  householdHandicrafts,
  textilesAndGarments,
  traditionalAndFestivalTourism,
  communityTourism,
};

/**
 * @vi Các bộ tiêu chí của văn bản theo số của bộ sản phẩm; bộ 26 là bản năm 2020.
 *
 * The criteria sets of this edition by number of the product set; set 26 is its 2020 text.
 */
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
