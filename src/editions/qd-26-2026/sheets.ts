import { freshVegetablesAndFruit } from './sheets/01-fresh-vegetables-and-fruit';
import { freshMeatFishEggsMilk } from './sheets/02-fresh-meat-fish-eggs-milk';
import { riceAndGrains } from './sheets/03-rice-and-grains';
import { honeyAndOtherFarmFood } from './sheets/04-honey-and-other-farm-food';
import { fastFood } from './sheets/05-fast-food';
import { riceAndCerealProducts } from './sheets/06-rice-and-cereal-products';
import { vegetableAndFruitProducts } from './sheets/07-vegetable-and-fruit-products';
import { meatFishEggMilkProducts } from './sheets/08-meat-fish-egg-milk-products';
import { liquidCondiments } from './sheets/09-liquid-condiments';
import { otherCondiments } from './sheets/10-other-condiments';
import { tea } from './sheets/11-tea';
import { otherPlantTea } from './sheets/12-other-plant-tea';
import { coffeeAndCocoa } from './sheets/13-coffee-and-cocoa';
import { whiteSpirit } from './sheets/14-white-spirit';
import { otherAlcoholicDrinks } from './sheets/15-other-alcoholic-drinks';
import { bottledWater } from './sheets/16-bottled-water';
import { otherSoftDrinks } from './sheets/17-other-soft-drinks';
import { functionalFoodAndTraditionalMedicine } from './sheets/18-functional-food-and-traditional-medicine';
import { herbalCosmetics } from './sheets/19-herbal-cosmetics';
import { essentialOilsAndOtherHerbs } from './sheets/20-essential-oils-and-other-herbs';
import { householdHandicrafts } from './sheets/21-household-handicrafts';
import { textilesAndGarments } from './sheets/22-textiles-and-garments';
import { flowers } from './sheets/23-flowers';
import { ornamentalPlants } from './sheets/24-ornamental-plants';
import { ornamentalAnimals } from './sheets/25-ornamental-animals';
import { communityTourism } from './sheets/26-community-tourism';

export {
  freshVegetablesAndFruit,
  freshMeatFishEggsMilk,
  riceAndGrains,
  honeyAndOtherFarmFood,
  fastFood,
  riceAndCerealProducts,
  vegetableAndFruitProducts,
  meatFishEggMilkProducts,
  liquidCondiments,
  otherCondiments,
  tea,
  otherPlantTea,
  coffeeAndCocoa,
  whiteSpirit,
  otherAlcoholicDrinks,
  bottledWater,
  otherSoftDrinks,
  functionalFoodAndTraditionalMedicine,
  herbalCosmetics,
  essentialOilsAndOtherHerbs,
  householdHandicrafts,
  textilesAndGarments,
  flowers,
  ornamentalPlants,
  ornamentalAnimals,
  communityTourism,
};

/**
 * @vi Các bộ tiêu chí của văn bản theo số của bộ sản phẩm.
 *
 * The criteria sets of this edition by number of the product set.
 */
export const rubrics = /* @__PURE__ */ Object.freeze({
  1: freshVegetablesAndFruit,
  2: freshMeatFishEggsMilk,
  3: riceAndGrains,
  4: honeyAndOtherFarmFood,
  5: fastFood,
  6: riceAndCerealProducts,
  7: vegetableAndFruitProducts,
  8: meatFishEggMilkProducts,
  9: liquidCondiments,
  10: otherCondiments,
  11: tea,
  12: otherPlantTea,
  13: coffeeAndCocoa,
  14: whiteSpirit,
  15: otherAlcoholicDrinks,
  16: bottledWater,
  17: otherSoftDrinks,
  18: functionalFoodAndTraditionalMedicine,
  19: herbalCosmetics,
  20: essentialOilsAndOtherHerbs,
  21: householdHandicrafts,
  22: textilesAndGarments,
  23: flowers,
  24: ornamentalPlants,
  25: ornamentalAnimals,
  26: communityTourism,
});
